using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mandat.App.Tests.People;

/// <summary>A mail server on a free port that keeps what it is sent, or refuses it with the words it is given.</summary>
internal sealed class SmtpSink : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<string> letters = [];

    public SmtpSink()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What it answers every recipient with; null takes them.</summary>
    public string? Refusal { get; set; }

    public IReadOnlyList<string> Letters
    {
        get
        {
            lock (letters)
            {
                return [.. letters];
            }
        }
    }

    public void Dispose() => listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            var word = line.ToUpperInvariant();
            if (word == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                await ReadLetterAsync(reader);
            }
            await writer.WriteLineAsync(
                word.StartsWith("EHLO", StringComparison.Ordinal) ? "250-sink\r\n250-8BITMIME\r\n250 SIZE 50000000"
                : word.StartsWith("RCPT", StringComparison.Ordinal) && Refusal is { } no ? no
                : word == "QUIT" ? "221 bye" : "250 ok");
        }
    }

    private async Task ReadLetterAsync(StreamReader reader)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            letter.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }
        lock (letters)
        {
            letters.Add(letter.ToString());
        }
    }
}
