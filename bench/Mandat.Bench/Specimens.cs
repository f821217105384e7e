namespace Mandat.Bench;

/// <summary>Three pages of invented minutes in each format.</summary>
internal static class Specimens
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Specimens", name));

    /// <summary>A page and a message, made from the text.</summary>
    public static byte[] Html() => System.Text.Encoding.UTF8.GetBytes(
        $"<!doctype html><html><body>{string.Concat(Lines().Select(l => l.Contains('\t') ? $"<table><tr><td>{l.Replace("\t", "</td><td>")}</td></tr></table>" : $"<p>{l}</p>"))}</body></html>");

    public static byte[] Eml() =>
        [.. "From: a@example.org\r\nSubject: Minnesanteckningar\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHej, se bilaga.\r\n--b\r\nContent-Type: application/octet-stream; name=minnesanteckningar.docx\r\nContent-Disposition: attachment; filename=minnesanteckningar.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n"u8,
            .. System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(Bytes("minutes.docx"), Base64FormattingOptions.InsertLineBreaks)), .. "\r\n--b--\r\n"u8];

    private static string[] Lines() => System.Text.Encoding.UTF8.GetString(Bytes("minutes.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
