-- What Evenfall said unasked: on which day it last stood before her, what it rested on then, and since when she wants it quiet.

CREATE TABLE advice (
  rule TEXT PRIMARY KEY CHECK (length(rule) BETWEEN 1 AND 40),
  shown_on TEXT CHECK (shown_on IS NULL OR shown_on IS date(shown_on)),
  news TEXT CHECK (length(news) <= 200),
  quiet_from TEXT CHECK (quiet_from IS NULL OR quiet_from IS date(quiet_from)),
  CHECK ((shown_on IS NULL) = (news IS NULL)),
  CHECK (coalesce(shown_on, quiet_from) IS NOT NULL)
) STRICT, WITHOUT ROWID;
