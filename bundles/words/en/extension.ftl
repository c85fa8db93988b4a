# Said in the webmail's own page, when the sheet can't open
page-held = Your message was not sent.
page-held-next = Safe Disclosure could not look at it. Save a draft, reload this page, then press Send again.

# The options
options-title = Options
options-policy = Rules
options-policy-sample = The practice agency’s rules. They protect nobody real.
options-policy-pack = { $organisation }, version { $version }.
options-policy-signed = Signed with the key { $key }. Compare it with your agency’s.
options-policy-unsigned = Nobody signed this file.
options-policy-none = There are no rules yet. Messages are held until you choose your agency’s rules file.
options-policy-broken = The rules file can’t be used. Messages are held. Give this list to whoever made it:
options-choose = Choose a rules file
options-not-json = This is not a rules file.
options-language = Language
options-language-browser = As the browser
options-language-en = English
options-language-es = Español
options-sites = Your webmail
options-sites-lead = The address of a webmail that these rules know, like https://mail.agency.org. The browser asks you once.
options-site = Address
options-site-add = Protect it
options-site-bad = This is not the address of a web page.
options-site-refused = The browser did not allow it, so it is not protected.
options-site-remove = Stop protecting { $site }
options-you = Who you are is read from the From line of each message.
