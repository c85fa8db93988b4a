# What `safe-disclosure bundles` answers. The problems themselves name places in files and are not translated.

bundles-fine =
    { $count ->
        [one] 1 file, no problem.
       *[other] { $count } files, no problem.
    }
bundles-problems =
    { $count ->
        [one] 1 problem. Nothing can be sent with this policy until it is mended.
       *[other] { $count } problems. Nothing can be sent with this policy until they are mended.
    }
bundles-packed = Packed, but not signed: add --sign with your organization’s key.
bundles-signed = Packed and signed. The key’s code: { $code }
bundles-key =
    The key is in { $file }. Keep it safe and give it to nobody: whoever has it can change your policy.
    Its code, for everyone who gets your packs: { $code }
bundles-no-dir = This folder can’t be read: { $dir }
bundles-no-key = This file holds no key to sign with: { $file }
bundles-no-write = This file can’t be written, or is there already: { $file }
