using System.Globalization;
using System.Text;

namespace Plumbline.Simulator.Tests.Fuzz;

/// <summary>Spoils a request: its parts before signing, its signature, its bytes.</summary>
internal sealed class Vandal(Chance chance)
{
    private static readonly string[] Attributes = ["version", "keyId", "algorithm", "headers", "signature"];

    /// <summary>What a client could still sign.</summary>
    public void SpoilParts(RawRequest request)
    {
        switch (chance.Below(8))
        {
            case 0:
                request.Target = Inserted(request.Target, chance.Oddity()).Replace(' ', '+');
                break;
            case 1:
                request.Target +=
                    $"{(request.Target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={Escaped()}&limit={Escaped()}&page={Escaped()}";
                break;
            case 2:
                request.Target = $"http://{request.Host}{request.Target}";
                break;
            case 3:
                request.Body = Json();
                break;
            case 4:
                request.Body = chance.Bytes(chance.Below(2000));
                break;
            case 5 when request.Body.Length > 0:
                request.Body = Flipped(request.Body);
                break;
            case 6:
                AddHeader(request);
                break;
        }
    }

    /// <summary>What makes a signature worth nothing.</summary>
    public void SpoilSignature(RawRequest request)
    {
        var name = chance.Pick(Attributes);
        var start = request.Authorization.IndexOf(name, StringComparison.Ordinal);
        var end = request.Authorization.IndexOf('"', request.Authorization.IndexOf('"', start) + 1) + 1;
        var attribute = request.Authorization[start..end];
        request.Authorization = chance.Below(6) switch
        {
            0 => "",
            1 => request.Authorization.Remove(start, end - start),
            2 => $"{request.Authorization},{attribute}",
            3 => request.Authorization.Replace(attribute, $"{name}=\"{Header()}x\"", StringComparison.Ordinal),
            4 => request.Authorization.Replace(
                attribute,
                $"{name}=\"{new string('A', 20_000)}\"",
                StringComparison.Ordinal
            ),
            _ => Header(),
        };
    }

    /// <summary>What no client sends.</summary>
    public Shot SpoilBytes(RawRequest request)
    {
        switch (chance.Below(6))
        {
            case 0:
                request.Version = chance.Pick(["HTTP/9.9", "HTTP/1.0", "", "HTTP", chance.Oddity()]);
                break;
            case 1:
                request.Method = chance.Pick(["get", "CONNECT", "PRI", "", chance.Oddity()]);
                break;
            case 2:
                request.Headers.Add((chance.Pick(["Host", "Content-Length", "Date", "", "a b"]), chance.Oddity()));
                break;
            case 3:
                request.Headers.Add(("Transfer-Encoding", chance.Pick(["chunked", "gzip", "chunked, chunked"])));
                break;
        }

        var bytes = request.ToBytes();
        return chance.Below(5) switch
        {
            0 => new Shot(Flipped(bytes)),
            1 => new Shot(bytes[..chance.Below(bytes.Length)]),
            2 when request.Method is not "HEAD" => new Shot([.. bytes, .. bytes], Answers: 2),
            3 => new Shot([.. bytes, .. chance.Bytes(chance.Below(200))]),
            _ => new Shot(bytes),
        };
    }

    private void AddHeader(RawRequest request)
    {
        var name = chance.Pick(["opc-retry-token", "if-match", "opc-request-id", "x-date", "opc-obo-token", "Expect"]);
        request.Headers.Add((name, Header()));
        if (chance.Once(3))
        {
            request.Headers.Add((name, Header()));
        }
    }

    private byte[] Json() =>
        Encoding.UTF8.GetBytes(
            chance.Below(6) switch
            {
                0 => new string('[', 1 << chance.Below(17)),
                1 => string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000),
                2 => $"{{\"compartmentId\":{1e300.ToString(CultureInfo.InvariantCulture)},\"displayName\":[]}}",
                3 => "{\"a\":1,\"a\":2}",
                4 => "\ufeff{}",
                _ => $"{{\"{chance.Text(5)}\":",
            }
        );

    private string Header() => chance.Oddity().Replace('\r', ' ').Replace('\n', ' ').Replace('\0', ' ');

    private string Escaped() => Uri.EscapeDataString(chance.Oddity());

    private string Inserted(string text, string piece) => text.Insert(1 + chance.Below(text.Length), piece);

    private byte[] Flipped(byte[] bytes)
    {
        var flipped = bytes.ToArray();
        for (var times = 1 + chance.Below(4); times > 0 && flipped.Length > 0; times--)
        {
            flipped[chance.Below(flipped.Length)] = (byte)chance.Below(256);
        }

        return flipped;
    }
}
