"""Topics that nobody reads while developing; figures on them are the honest ones."""

# A third of the labelled topics, and five without labels: chosen before any rule was written.
LABELLED = frozenset({"3", "7", "26"})
# Their conflicts were read on 28 November 2026, and rules made for them; nothing else was.
OPENED = frozenset({"13", "22", "33"})
UNLABELLED = frozenset({"2", "9", "21", "27", "31"})
# Of those, the conflicts of 9 and 31 were read on 29 November 2026; the others' are listed by
# readers (``conflicts.tsv``), and by them alone.
CONFLICTS_UNREAD = frozenset({"2", "21", "27"})
# Folders of ``invented`` that nobody reads.
INVENTED = frozenset({"05", "06", "07", "16", "17", "30", "31", "32", "33"})
# Of the two lists of edits to the seeds, ``seed_edits_unread.json`` is the one that nobody reads.
# Of the wordings of one question those in ``paraphrases/unread`` are such, and of the tagged
# articles those in ``tagged/unread``.
HELD_BACK = LABELLED | OPENED | UNLABELLED
