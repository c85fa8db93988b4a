# The page that asks a supervisor or compliance to decide
request-title-supervisor = Please look at this message
request-title-compliance = Please decide about this message
request-lead = It has not been sent. This page holds the names of details, never the details.
request-person = the person
request-file = a file
request-from = From
request-channel = Sent by
request-at = Asked on
request-why = What stands in the way
request-hold = Now: { $why }.
request-stays = Stays here: { $why }
request-next = What to do
request-next-supervisor = Look at the message together with the one who wrote it. Then tell them what may go. Keep this page.
request-next-compliance = Ask the one who wrote it for what you need. Then tell them what may go. Keep this page.
