using MimeKit;
using Mandat.Minutes.Source;
using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

public sealed class MailTests
{
    [Fact]
    public void Reads_subject_and_body() => Assert.Equal(["h1 Anteckningar 3 maj", "Hej!", "- Ida bokar lokal"], Shown(Eml.Of("SV: VB: Anteckningar 3 maj", "Hej!\n\n- Ida bokar lokal\n")));

    [Fact]
    public void Prefers_the_html_of_a_body() => Assert.Equal(["h1 Möte", "Rätt"], Shown(Eml.Of("Möte", "fel", "<p>Rätt</p>")));

    [Fact]
    public void Reads_the_attached_minutes_when_the_body_only_accompanies_them()
    {
        var source = Reading.Source(
            Eml.Of("Protokoll", "Hej, här kommer protokollet.", null, ("protokoll.docx", Docx.Of(Docx.P("Protokoll 3 maj"))), ("Bilaga 1 Budget.xlsx", [1, 2])), "a.eml");

        Assert.Equal(["Protokoll 3 maj"], Reading.Shown(source));
        Assert.Equal(["Bilaga 1 Budget.xlsx"], source.AttachedNames);
        Assert.Equal(SourceFormat.Eml, source.Format);
    }

    [Fact]
    public void Keeps_to_the_body_when_it_is_the_minutes()
    {
        var source = Reading.Source(Eml.Of("Möte", string.Concat(Enumerable.Repeat("Vi gick igenom läget och beslutade att fortsätta.\n", 20)), null, ("Bilaga.docx", Docx.Of(Docx.P("nej")))), "a.eml");

        Assert.Equal("Möte", source.At(source.Blocks[0].Span));
        Assert.Equal(["Bilaga.docx"], source.AttachedNames);
    }

    [Fact]
    public void Takes_of_two_documents_the_one_that_is_named_as_minutes() => Assert.Equal(["rätt"], Shown(
        Eml.Of("Möte", "Se bilagor.", null, ("karta.txt", "fel"u8.ToArray()), ("Minnesanteckningar.txt", "rätt"u8.ToArray()))));

    [Fact]
    public void Says_why_the_attached_minutes_cannot_be_read() => Assert.Equal(
        UnreadableReason.OldWordFormat, Reading.Refusal(Eml.Of("Möte", "Se bilaga.", null, ("protokoll.doc", Old.Word())), "a.eml"));

    [Fact]
    public void Reads_a_forwarded_message()
    {
        var inner = MimeMessage.Load(new MemoryStream(Eml.Of("Anteckningar", "Beslut: vi fortsätter.")));
        var outer = new MimeMessage { Subject = "VB", Body = new Multipart("mixed") { new TextPart("plain") { Text = "Se nedan" }, new MessagePart { Message = inner } } };

        Assert.Equal(["h1 Anteckningar", "Beslut: vi fortsätter."], Shown(Eml.Bytes(outer)));
    }

    [Fact]
    public void Decodes_transfer_encodings_and_charsets() => Assert.Equal(["h1 Möte", "Räksmörgås"], Shown(Eml.Raw("""
        From: ida@example.org
        Subject: =?iso-8859-1?Q?M=F6te?=
        MIME-Version: 1.0
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable
        """, "R=E4ksm=F6rg=E5s\r\n")));

    [Fact]
    public void Does_not_take_minutes_for_mail() => Assert.Equal(SourceFormat.Text, Reading.Text("Datum: 3 maj\nPlats: Salen\nNotes: Ida\n\nText").Format);

    private static string[] Shown(byte[] bytes) => Reading.Shown(Reading.Source(bytes, "a.eml"));
}
