#!/usr/bin/perl
# Fills a new RT with what stands, as JSON, on the standard input: see contents.ts.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use RT -init;

# No mail goes out meanwhile.
RT->Config->Set(MailCommand => sub { 1 });
my $contents = decode_json(do { local $/; <STDIN> });

sub must { my ($id, @told) = @_; $id or die join ' ', grep { defined } @told, "\n"; $id }

sub grant {
    my ($who, $object, @rights) = @_;
    must($who->PrincipalObj->GrantRight(Right => $_, Object => $object)) for @rights;
}

my $privileged = RT::Group->new(RT->SystemUser);
$privileged->LoadSystemInternalGroup('Privileged');
grant($privileged, $RT::System, qw(
    SeeQueue ShowTicket ShowTicketComments CreateTicket ReplyToTicket CommentOnTicket ModifyTicket OwnTicket
    ForwardMessage ShowOutgoingEmail SeeCustomField ModifyCustomField SetInitialCustomField Watch ModifySelf
    ShowConfigTab LoadSavedSearch SeeDashboard SeeOwnDashboard
));

for my $one (@{ $contents->{staff} }) {
    my $user = RT::User->new(RT->SystemUser);
    must($user->Create(
        Name => $one->{id}, RealName => $one->{name}, EmailAddress => $one->{email},
        Password => $contents->{password}, Privileged => 1,
    ));
}

# What a new ticket's requestors get has its files with it, as the answers to it have.
for my $name ('Autoreply', 'Autoreply in HTML') {
    my $template = RT::Template->new(RT->SystemUser);
    $template->LoadGlobalTemplate($name);
    must($template->SetContent("RT-Attach-Message: yes\n" . $template->Content));
}

my $queue = RT::Queue->new(RT->SystemUser);
must($queue->Create(Name => $contents->{queue}));

for my $label (@{ $contents->{labels} }) {
    my $field = RT::CustomField->new(RT->SystemUser);
    must($field->Create(Name => $label, Type => 'FreeformSingle', LookupType => RT::Ticket->CustomFieldLookupType));
    must($field->AddToObject($queue));
}

for my $one (@{ $contents->{cases} }) {
    my $ticket = RT::Ticket->new(RT->SystemUser);
    my %fields = map {
        my $field = RT::CustomField->new(RT->SystemUser);
        $field->LoadByName(Name => $_, Queue => $queue->id);
        ('CustomField-' . $field->id => $one->{fields}{$_});
    } keys %{ $one->{fields} };
    my ($id, undef, $told) = $ticket->Create(
        Queue => $queue->Name, Subject => $one->{subject}, Owner => $one->{owner},
        Requestor => $one->{requestors}, Cc => $one->{cc}, %fields,
        MIMEObj => MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', Data => Encode::encode('UTF-8', $one->{text})),
    );
    must($id, $told);
}
