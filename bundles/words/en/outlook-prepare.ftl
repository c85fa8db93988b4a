# The form that prepares a disclosure, in Outlook
outlook-this-message = This message
compose-calendar-entry = This is a calendar entry, so it can’t go in here. Open a new message, or save it as files.
outlook-put-failed = It could not be put into your message. Your message is as you left it. Please try again.
outlook-put-stuck = Only a part went into your message. Nothing was sent. Look at your message and take that part out, then try again.
outlook-form-unreachable = The form could not be fetched.
outlook-form-unreachable-next = Your message is as you left it. Check your connection, then try again.
