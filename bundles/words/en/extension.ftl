# Said in the webmail's own page, when the sheet can't open
page-held = Your message was not sent.
page-held-next = Safe Disclosure could not look at it. Save a draft, reload this page, then press Send again.

# The options
options-title = Options
options-policy = Rules
options-policy-sample = The practice agency’s rules. They protect no real person.
options-policy-pack = { $organisation }, version { $version }.
options-policy-signed = Signed with the key { $key }. Compare it with your agency’s.
options-policy-unsigned = Nobody signed this file.
options-policy-none = There are no rules yet. Messages are held until you choose your agency’s rules file.
options-policy-broken = The rules file can’t be used. Messages are held. Give this list to whoever made it:
options-choose = Choose a rules file
options-not-json = This is not a rules file.
options-refused-unsigned = This file was not taken: nobody signed it, and your agency signs its rules. Ask your agency for the signed file.
options-refused-other-key = This file was not taken: it is signed with another key than your agency’s. Ask your agency for the right file.
options-refused-changed = This file was not taken: somebody changed it after it was signed. Ask your agency for it again.
options-refused-not-a-pack = This file was not taken: it is not a rules file, or it is damaged. Ask your agency for it again.
options-refused-newer = This file was not taken: it is for a newer Safe Disclosure. Update Safe Disclosure, then choose the file again.
options-remove = Remove these rules
options-remove-sure = Without rules, messages are held. After that, this browser takes the rules of whoever gives you the next file. Remove these rules?
options-remove-no = Keep them
options-remove-yes = Yes, remove them
options-removed = The rules are removed.
options-language = Language
options-language-browser = Same as the browser
options-language-en = English
options-language-es = Español
options-sites = Your webmail
options-sites-lead = The address of a webmail that these rules know, like https://mail.agency.org. The browser asks you once if this is fine.
options-site = Address
options-site-add = Protect it
options-site-bad = This is not the address of a web page.
options-site-refused = The browser did not allow it, so it is not protected.
options-site-remove = Stop protecting { $site }
options-you = We read who you are from the From line of each message.
