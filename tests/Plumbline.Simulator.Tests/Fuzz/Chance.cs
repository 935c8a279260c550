namespace Plumbline.Simulator.Tests.Fuzz;

/// <summary>Everything random about one request, from one seed.</summary>
internal sealed class Chance(int seed)
{
#pragma warning disable CA5394 // Repeatable, not secret.
    private readonly Random _random = new(seed);

    private static readonly string[] Oddities =
    [
        "",
        " ",
        "\0",
        "\r\n\r\n",
        "%",
        "%zz",
        "%00",
        "%c3%28",
        "%2e%2e%2f",
        "../..",
        "//",
        "\u00e9",
        "\ud83d\ude00",
        "null",
        "-1",
        "0",
        "1e999",
        "NaN",
        "9223372036854775808",
        "99999999999999999999999999999999999999",
        "0x10",
        "true",
        "'",
        "\"",
        "\\",
        "{}",
        "[]",
        "<script>",
        "${x}",
        "ocid1.key.oc1..",
        "2026-13-45T99:99:99Z",
    ];

    public bool Once(int outOf) => _random.Next(outOf) == 0;

    public int Below(int limit) => _random.Next(limit);

    public T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    public string Oddity() =>
        Below(4) switch
        {
            0 => Text(Below(40)),
            1 => new string((char)(33 + Below(90)), 1 << Below(13)),
            _ => Pick(Oddities),
        };

    public string Text(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => (char)(Once(10) ? Below(0x300) : 32 + Below(95))));

    public byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        _random.NextBytes(bytes);
        return bytes;
    }
#pragma warning restore CA5394
}
