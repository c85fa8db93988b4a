# A status update for many people. The table of counts, for programs that may share nothing else.
roster-totals-detail = Detail
roster-totals-answer = Answer
roster-totals-everyone = Everyone
roster-totals-rest = Other answers
roster-totals-few = fewer than 11
roster-totals-none = No answer
