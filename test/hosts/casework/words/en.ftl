case-title = Practice case system
case-label = Practice case system. Nothing here leaves this computer.
case-agency = Harbor Bridge is an invented agency. So is everyone in it.
case-other-language = Español
case-places = Places
case-list = Cases
case-load = Caseload
case-sent = What left
case-sent-count = { $count ->
    [0] What left: nothing yet
   *[other] What left: { $count }
  }
case-back = Back to all cases
case-list-lead = Open a record. Each one holds far more than a partner needs.
case-load-lead = One line for each person. The notes are for the agency only.
case-share = Share with partner

section-who = Who this is
section-reach = How to reach them
section-household = Household
section-housing = Housing
section-money = Money
section-service = Service
section-protected = Protected details
section-notes = Notes

share-title = Share with partner: { $number }
share-step = Step { $step } of 3
share-step-whom = Who gets it
share-step-text = What they get
share-step-check = Look it over
share-watch = Watch for:
share-watch-whom = Try jordan.ames@keystonehomes.example, the housing partner of this agency.
share-watch-text = This system pastes the whole record, as many do.
share-watch-check = Press “Share with partner”. Safe Disclosure steps in, as the text holds too much.
share-from = From
share-to = Partner’s e-mail
share-subject = Subject
share-text = Text
share-files = Files
share-add = Add a file
share-remove = Remove
share-remove-file = Remove { $name }
share-uploading = Adding { $name }
share-upload-failed = { $name } could not be added. Try again.
share-next = Next
share-change = Go back and change it
share-greeting = Hello,
share-hope = here is the record of the person we spoke about.

sent-title = What left
sent-none = Nothing was shared yet. Open a record and press “Share with partner”.
sent-same = It left as it was looked over.
sent-changed = Struck words stayed here. Marked words were added.
sent-file-added = added

missing-title = There is nothing here
missing-body = Go back to all cases and open one.
