# What Outlook says when a message is held at Send. Plain words, with no name and no value; 500 characters in all.

alert-not-sent = Not sent yet.
alert-not-checked = This message could not be checked. That does not mean that it is fine.
alert-changed = It was changed after your review.
alert-old-review = Your review is too old, or your rules have changed since.
alert-unreadable = Outlook did not hand over a file again, so we could not see that it is the one that was reviewed.
alert-found = It tells about a person: { $fields }.
alert-found-note = It tells about a person.
alert-served = It has the name or number of somebody you serve.
alert-files = It has files, links or pictures that nobody has looked at.
alert-no-caseload = The list of the people you serve is not in this mailbox yet.
alert-other-caseload = The list of the people you serve is out of date.
alert-old-caseload = The list of the people you serve is more than a week old.
alert-incomplete-caseload = Some names that you work with may not be kept in this mailbox, so each message to others is looked at.
alert-more = {" "}and more
# A button of at most 20 characters, also in the ribbon.
alert-check = Check this message
alert-press = Press “{ $button }” here to see what may go.
alert-ribbon = Press “{ $button }” in the bar at the top to see what may go.
