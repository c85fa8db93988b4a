# What left, or wanted to leave, where we could not look
unseen-held-next = Safe Disclosure can’t look at this way of sending. Write a new message, or forward it, and press Send there.
popup-wrong-unseen = A message left without a check.
popup-wrong-unseen-next = Safe Disclosure saw it go and could not hold it. It is in your log. Tell your supervisor today.
log-unseen = What to do
log-unseen-next = It left this computer before Safe Disclosure could look at it. Nobody checked what was in it. Tell your supervisor.
options-behind = What a page sends behind our back
options-behind-stopped = We stop it, and say so.
options-behind-seen = We see it and write it in the log, but can’t stop it. Browsers let us stop it only where an organisation installs Safe Disclosure for its staff.
