# The pane in Outlook
outlook-home = Safe Disclosure
outlook-home-lead = We look at a message when you press Send. You can look now too.
outlook-check = Check this message
outlook-log = Your log
outlook-back = Back
outlook-rules-from = Rules of { $organisation }, version { $version }.
outlook-rules-practice = The practice agency’s rules. They protect no real person.
outlook-asked-for-list = Outlook asked because it did not have the list of the people you serve. It has it now.
outlook-asks-each-time = Outlook asks each time: it can’t keep the list of the people that this sender serves.
outlook-starting = Getting ready…

outlook-enrol = Type your agency’s code
outlook-enrol-lead = It opens the rules that messages are checked with. Whoever set this up has it. You type it once.
outlook-code = Code
outlook-enrol-do = Use this code
outlook-code-mistyped = One letter or more is wrong. Compare it with what you were given.
outlook-code-not-a-code = This is not a code. It has six groups of five letters and numbers.
outlook-code-not-kept = The code is right, but Outlook did not keep it. Try again.

# Why there are no rules to check with
outlook-rules-no-code = Messages to people outside your team can’t go yet: there are no rules here.
outlook-rules-unreachable = Your agency’s rules could not be fetched.
outlook-rules-unreachable-next = Your message is as you left it. Check your connection, then try again. If it stays so, tell whoever set this up.
outlook-rules-wrong-code = This code does not open your agency’s rules.
outlook-rules-wrong-code-next = The agency may have a new code. Ask whoever set this up for it.
outlook-rules-not-a-pack = What your agency’s server gave us is not a rules file.
outlook-rules-not-a-pack-next = Messages about participants wait. Tell whoever set this up.
outlook-rules-newer = Your agency’s rules are for a newer Safe Disclosure.
outlook-rules-newer-next = Close this pane and open it again. If it stays so, tell whoever set this up.
outlook-rules-damaged = Your agency’s rules are damaged.
outlook-rules-damaged-next = Messages about participants wait. Tell whoever set this up.
outlook-rules-broken = Your agency’s rules can’t be used: something in them is wrong.
outlook-rules-broken-next = Messages about participants wait. Tell whoever set this up.

outlook-rules-stopped = Something in Safe Disclosure stopped.
outlook-rules-stopped-next = Your message is as you left it. Try again. If it stays so, close this pane and open it again.

# The log, where the browser gives us no store
outlook-log-in-mailbox = This browser keeps nothing for us, so your log stands in your mailbox. There is little room: save it as a file now and then, and keep the file where your agency says.
outlook-log-make-room = I saved the file: make room
outlook-log-room-made = There is room again. The next file goes on where this one ended.
outlook-log-room-failed = Outlook did not save that. Your log is as it was. Try again.
