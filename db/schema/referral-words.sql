CREATE VIRTUAL TABLE "referral_words" USING fts5("network", "parties", content='', contentless_delete=1, detail=column, tokenize='ascii', prefix='2 3');
