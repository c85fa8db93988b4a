# The popup
popup-protected = This page is protected: { $site }.
popup-protected-next = We look at a message when you press Send.
popup-not-protected = Not protected here.
popup-not-protected-next = We do not know this page. Nothing you send here is checked.
popup-wrong-self-test = Not protected here: this page has changed.
popup-wrong-self-test-next = Send nothing about a participant from here. Tell whoever set this up.
popup-wrong-no-policy = Something is wrong: there are no rules to check with.
popup-wrong-no-policy-next = Messages are held. Ask whoever set this up for the rules file.
popup-wrong-policy-out-of-date = Something is wrong: the rules are out of date.
popup-wrong-policy-out-of-date-next = Messages about participants are held. Ask for the new rules.
popup-wrong-sites = Something is wrong: the browser does not let us onto every page.
popup-wrong-sites-next = Some pages may not be protected. Send nothing about a participant yet. Close the browser and open it again; if this stays, tell whoever set this up.
popup-wrong-log = Something is wrong: the log can’t be written.
popup-wrong-log-next = Messages are held. Free some disk space, then try again.
popup-last = Last sends
popup-log = Your log
popup-options = Options
