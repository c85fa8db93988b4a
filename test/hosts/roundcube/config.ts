/** Where one private Roundcube keeps its files, and its ports of 127.0.0.1. */
export interface Place {
  readonly folder: string;
  readonly imap: number;
  readonly smtp: number;
  /** TinyMCE for every message, or plain text. */
  readonly html: boolean;
}

export const password = "practice";

/** Read through ROUNDCUBE_CONFIG_DIR: the machine's own configuration is left alone. */
export const roundcubeConfig = ({ folder, imap, smtp, html }: Place) => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.sqlite?mode=0640';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:${smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'only-for-tests-on-a-desk';
$config['log_dir'] = '${folder}/log/';
$config['temp_dir'] = '${folder}/temp/';
$config['product_name'] = 'Agency Mail';
$config['skin'] = 'elastic';
$config['plugins'] = [];
$config['enable_spellcheck'] = false;
$config['htmleditor'] = ${html ? 1 : 0};
$config['draft_autosave'] = 0;
$config['drafts_mbox'] = 'Drafts';
$config['sent_mbox'] = 'Sent';
$config['ip_check'] = false;
$config['session_lifetime'] = 600;
`;

/** One IMAP server on one port of 127.0.0.1: every name may log in with the same password. */
export const dovecotConfig = ({ folder, imap }: Place) => `base_dir = ${folder}/dovecot
log_path = ${folder}/log/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = dovecot
default_login_user = dovenull
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${imap}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
`;

/** People with a mailbox, and the name that stands in their From. */
export interface Mailbox {
  readonly address: string;
  readonly name: string;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Roundcube makes a user at the first login; made before, the identity has a name. */
export const usersSql = (mailboxes: readonly Mailbox[]) =>
  mailboxes
    .map(
      ({ address, name }, place) =>
        `INSERT INTO users (user_id, username, mail_host, created, language)
           VALUES (${place + 1}, ${quoted(address)}, '127.0.0.1', datetime('now'), 'en_US');
         INSERT INTO identities (user_id, changed, standard, name, email)
           VALUES (${place + 1}, datetime('now'), 1, ${quoted(name)}, ${quoted(address)});`,
    )
    .join("\n");
