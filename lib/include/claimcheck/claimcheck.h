#pragma once

// Everything: documents in, mentions, claims and findings out; and the tools for rule packs.

#include "claimcheck/check.h"
#include "claimcheck/claim.h"
#include "claimcheck/document.h"
#include "claimcheck/error.h"
#include "claimcheck/finding.h"
#include "claimcheck/ingest.h"
#include "claimcheck/mention.h"
#include "claimcheck/pack_tools.h"
#include "claimcheck/parallel.h"
#include "claimcheck/report.h"
#include "claimcheck/rule_packs.h"
#include "claimcheck/version.h"
