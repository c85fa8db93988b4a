# The options: who writes, where a page does not say it
options-sender = Your work e-mail address
options-sender-lead = Mail shows us who writes. Many case systems do not. On their pages we use this address to know which people you serve.
options-sender-field = Address
options-sender-save = Save
options-sender-saved = Your address is saved.
options-sender-cleared = Your address is taken out. Where a page does not show it, messages are held.
options-sender-bad = This is not an e-mail address. Type it like dana@agency.org.
options-sender-stranger = Your agency’s rules do not know this address. Check the spelling, or ask your supervisor.
