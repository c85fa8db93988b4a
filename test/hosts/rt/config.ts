/** Where one installation of RT keeps its things, and on which ports it speaks. */
export interface Place {
  readonly folder: string;
  /** Of its web pages, on 127.0.0.1. */
  readonly web: number;
  /** Of the mail server that takes what it sends. */
  readonly smtp: number;
  /** CKEditor for every message, or plain text. */
  readonly html: boolean;
}

/** The agency's shared mailbox: every mail of a case leaves from it, whoever writes. */
const caseMailbox = "cases@harborbridge.example";

const set = (settings: Readonly<Record<string, string | number>>) =>
  Object.entries(settings)
    .map(([name, value]) => `Set($${name}, ${typeof value === "number" ? value : `'${value}'`});\n`)
    .join("");

/** Read through RT_SITE_CONFIG: the machine's own configuration is left alone. */
export const rtConfig = ({ folder, web, html }: Place) => `${set({
  rtname: "harborbridge.example",
  Organization: "harborbridge.example",
  WebDomain: "127.0.0.1",
  WebPort: web,
  WebBaseURL: `http://127.0.0.1:${web}`,
  DatabaseType: "SQLite",
  DatabaseName: `${folder}/rt.sqlite`,
  MailCommand: "sendmailpipe",
  SendmailPath: `${folder}/sendmail`,
  SendmailArguments: "-t",
  CorrespondAddress: caseMailbox,
  CommentAddress: "notes@harborbridge.example",
  LogToSTDERR: "warning",
  LogDir: `${folder}/log`,
  MessageBoxRichText: html ? 1 : 0,
  ShowHistory: "always",
})}Set($LogToSyslog, undef);
$RT::MasonDataDir = '${folder}/pages';
$RT::MasonSessionDir = '${folder}/sessions';
1;
`;

/** What RT takes for the machine's mail program: it hands each message to the sink, whole but for its bcc. */
export const sendmail = ({ smtp }: Place) => `#!/usr/bin/perl
use strict; use warnings;
use Mail::Address; use Mail::Header; use Net::SMTP;
binmode STDIN;
my @lines = <STDIN>;
my ($end) = grep { $lines[$_] =~ /^\\r?\\n$/ } 0 .. $#lines;
my $head = Mail::Header->new([@lines[0 .. $end - 1]], MailFrom => 'IGNORE');
my $addresses = sub { map { $_->address } map { Mail::Address->parse($_) } map { $head->get($_) } @_ };
my ($from) = $addresses->('From');
my @to = $addresses->('To', 'Cc', 'Bcc');
$head->delete('Bcc');
my $smtp = Net::SMTP->new('127.0.0.1', Port => ${smtp}) or die "no sink\\n";
my $done = $smtp->mail($from) && $smtp->to(@to)
  && $smtp->data($head->as_string, @lines[$end .. $#lines]) && $smtp->quit;
exit($done ? 0 : 75);
`;
