# What a check of the log found, and how an entry reads.

log-problem-header = Line 1: the first line, which says whose log this is, was changed.
log-problem-unreadable = Line { $line }: this is not a line of a log.
log-problem-gap =
    { $count ->
        [one] Line { $line }: number { $from } is missing before it.
       *[other] Line { $line }: numbers { $from } to { $to } are missing before it.
    }
log-problem-fork = Line { $line }: number { $seq } was already used, or stands in the wrong place.
log-problem-broken = Line { $line }: it does not follow from the line before it.
log-problem-altered = Line { $line }: it was changed after it was written.
log-problem-bad-signature = Line { $line }: its signature is not from this device.
log-problem-unknown-key = Line { $line }: it was signed by another device.
log-problem-clock-back = Line { $line }: its time is earlier than that of the line before it.
log-problem-stray-outcome = Line { $line }: it tells how a send ended that is not in this log.
log-problem-cut = Line 1: it speaks of { $count } lines, and the log does not end where it says.

log-fine =
    { $count ->
        [0] No lines, no problem. The device’s key: { $key }
        [one] 1 line, no problem. The device’s key: { $key }
       *[other] { $count } lines, no problem. The device’s key: { $key }
    }
log-not-a-log = This file is not a log of Safe Disclosure.
log-no-file = This file can’t be read: { $file }
