# The page on which somebody teaches a new site
teach-title = Teach a new site
teach-lead = You point at the parts of a page where people write messages. Safe Disclosure then holds what is sent from there.
teach-start = Which site?
teach-name = What people call it
teach-address = Address of a page where a message is written
teach-file = Go on from a file that you saved (you can leave this empty)
teach-begin = Begin
teach-begin-note = The browser asks you once if this is fine.
teach-go-on = Go on with { $site }
teach-go-on-lead = You have not finished this site. If you begin another one, it is lost.
teach-bad-address = This is not the address of a web page. Copy it from the top of the browser, then try again.
teach-not-allowed = The browser did not allow it. Press Begin again and allow it.
teach-bad-file = This file does not hold a site. Choose a file that was saved on this page.
teach-now = { $site }
teach-now-lead = In the other tab, open the page where a message is written. Do not send anything about a real person. Attach one empty file. Then point at each part below.
teach-open = Go to the page
teach-reload = Load the page again
teach-over = Start over
teach-over-sure = What you pointed at is lost. Start over?
teach-over-no = Keep it
teach-over-yes = Yes, start over

# What is pointed at
teach-parts = The message
teach-point-to = Who gets it
teach-point-cc = Who gets a copy
teach-point-bcc = Who gets a hidden copy
teach-point-from = Who sends it
teach-point-subject = The subject
teach-point-text = The text
teach-point-send = The Send button
teach-point-attach = The button that attaches files
teach-point-file = A file that is attached
teach-point-row = A line of the record
teach-hint-to = The box for the addresses, or one tick box of those for the people.
teach-hint-cc = Only if the page has such a box.
teach-hint-bcc = Only if the page has such a box.
teach-hint-from = Only if the page shows it. If not, each person types their address in the options.
teach-hint-subject = The box for the subject.
teach-hint-text = The big box for the message.
teach-hint-send = Each button that sends. Point at them one by one.
teach-hint-attach = Also if it only opens a window.
teach-hint-file = First its name, then the button that takes it out again.
teach-hint-row = First the label, then its value. The other lines follow from that.
teach-no-files = The page takes no files
teach-point-it = Point at it
teach-point-again = Point again
teach-point-more = Point at another one
teach-show = Show me
teach-remove = Remove
teach-button-name = { $act }: { $part }
teach-none = Not pointed at yet
teach-none-optional = Not pointed at
teach-gone = Not on the page that is open now
teach-many = It stands there { $count } times. Point at it again.
teach-count = { $count ->
    [one] One on this page
   *[other] { $count } on this page
}
teach-by-place = Known only by its place. If the page changes, teach it again.

# What stands there
teach-what-box = Box
teach-what-list = List
teach-what-tick = Tick box
teach-what-button = Button
teach-what-link = Link
teach-what-editor = Editor
teach-what-files = File chooser
teach-what-other = Part of the page

# In the page that is taught
teach-pick = Point at: { $part }
teach-pick-file-name = Point at: the name of the file
teach-pick-file-remove = Now point at: the button that takes the file out
teach-pick-row-label = Point at: the label of one line, like “Date of birth”
teach-pick-row-value = Now point at: the value beside it
teach-pick-keys = Click it. Right-click or Escape goes back. With keys: Tab and arrows move, Enter picks.
teach-try-held = Safe Disclosure held this. Nothing was sent.
teach-try-next = Go back to the tab where you teach this site.
teach-try-close = Close

# Why it cannot be
teach-not-cancelled = Nothing was picked.
teach-not-box = That is not a box that can be read. Point at the box that people write in.
teach-not-text = The text can’t be read there. Point at the box that people write in. If that does not help, this editor can’t be taught yet.
teach-not-files = The page has no file chooser there. Point at the button that attaches a file.
teach-not-pair = These two don’t belong together, or one is inside the other. Point at the first one, then at the one beside it.
teach-not-unreachable = The page could not be reached. Open the page in its tab, load it again, then try again.

# How its messages travel
teach-channel = How messages travel from there
teach-channel-none = As the sender’s address says

# The case record
teach-record = The case record
teach-record-lead = If the site shows a person’s record, open it in the other tab. Then point at one label and its value. You can skip this part.
teach-known = The rules know these labels:
teach-unknown = The rules do not know these. Say what each one is, or leave it out:
teach-leave-out = Leave it out
teach-matched = { $label } is: { $field }
teach-by-hand = You matched these by hand:
teach-labels-again = Look at the labels again

# The check
teach-check = Check it
teach-check-lead = Open the page where a message is written in the other tab. Then check it.
teach-check-now = Check now
teach-check-missing = Still to point at: { $parts }.
teach-check-unreachable = Our check is not in that page yet. Load the page again, then check again.
teach-line-exists-yes = Found: { $part }
teach-line-exists-no = Not found: { $part }. Point at it again.
teach-line-click-yes = A press on Send is held
teach-line-click-no = A press on Send is not held. Point at the Send button again.
teach-line-submit-yes = The form is held, also when a script sends it
teach-line-submit-no = The form is not held. Load the page again, then check again.
teach-green = All is well. You can save it.
teach-try = Try it
teach-try-lead = We hold the next press in the other tab, whatever it is. Write to yourself only, then press Send there.
teach-trying = We hold the next press in the other tab now.
teach-tried-click = It works: the press on Send was held.
teach-tried-key = It works: the keys that send were held.
teach-tried-submit = The form was held, but the press on the button was not seen. Point at the Send button, too.
teach-tried-script = The form was held, but the press on the button was not seen. Point at the Send button, too.
teach-tried-none = The press was not held: the page went on to another one. Look at what was sent. Then point at the Send button again.

# Saving
teach-save = Save it
teach-save-now = Save into the rules
teach-save-lead = It counts in this browser. Give the file to whoever makes your rules, so that it counts for everybody.
teach-save-signed = Your agency signs its rules, so this page can’t change them. Save the file and give it to whoever makes your rules. They put it into the folder “sites” and sign the rules again.
teach-file-now = Save as a file
teach-saved = Saved. Load the page again: then it is protected.
teach-saved-file = The file is saved.
teach-red = Not saved: something is not found. See the list above.

# In the options and in the popup
teach-options = Sites that you taught
teach-options-lead = A webmail or case system that the rules do not know yet.
teach-options-new = Teach a new site
teach-options-edit = Teach { $site } again
teach-options-remove = Remove { $site }
teach-popup = Teach this site
