# The page that goes along with a disclosure. Its reader works for a partner.

coversheet-subtitle = Disclosure cover sheet · reference { $reference } · { $date }
coversheet-day =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $day }, { $year }

coversheet-from = From
coversheet-to = To
coversheet-about = About
coversheet-purpose = Purpose
coversheet-permission = Permission
coversheet-to-participant = The person it is about
coversheet-people =
    { $count ->
        [one] One person
       *[other] { $count } people
    }
coversheet-people-more =
    { $count ->
        [one] and one more person
       *[other] and { $count } more people
    }

coversheet-permission-written = Written permission, with no end date
coversheet-permission-written-until =
    { $count ->
        [one] Written permission, in force until { $until }
       *[other] Written permissions, the first in force until { $until }
    }
coversheet-permission-spoken = Spoken permission with a witness, with no end date
coversheet-permission-spoken-until =
    { $count ->
        [one] Spoken permission with a witness, in force until { $until }
       *[other] Spoken permissions with a witness, the first in force until { $until }
    }
coversheet-permission-agreement = An agreement between our organizations
coversheet-permission-agreement-until = An agreement between our organizations, in force until { $until }
coversheet-permission-internal-need = Needed to help the person
coversheet-permission-emergency = Sent because of an emergency
coversheet-permission-mandated-report = A report that must be made
coversheet-permission-court-order = An order of a court
coversheet-permission-own-request = The person asked for it

coversheet-included = Included
coversheet-excluded = Left out of messages like this
coversheet-as-zip3 = { $label } (first three digits)
coversheet-as-small-cell = { $label }, small ones as “fewer than 11”
coversheet-about-household = { $label } (someone in the household)
coversheet-about-other = { $label } (another person)
coversheet-sentences = A short message in sentences

coversheet-scope = What the permission allows: { $organisation } may give you the details under “Included”, for the purpose above, until the day the permission ends. It allows nothing else. The person may take it back at any time; that does not undo what was already sent.
coversheet-footer = For the purpose above only. Questions: { $contact }. The list of what is left out is the same for everyone, less what is included, so it says nothing about anyone.
coversheet-file = Cover sheet
