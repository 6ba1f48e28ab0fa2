CREATE VIRTUAL TABLE "place_issue_words" USING fts5("words", content='', contentless_delete=1, detail=column, tokenize='ascii', prefix='2 3');
