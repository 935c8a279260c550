using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Bench;

/// <summary>Writes requests as they go on the wire, signed with the key that the simulator gave out.</summary>
internal sealed class RequestWriter
{
    private readonly string _keyId;
    private readonly string _pem;
    private readonly int _port;

    public RequestWriter(SimulatorRun simulator)
    {
        var config = File.ReadLines(Path.Combine(simulator.Folder, "config"))
            .TakeWhile((line, i) => i == 0 || !line.StartsWith('['))
            .Where(line => line.Contains('='))
            .ToDictionary(line => line.Split('=', 2)[0], line => line.Split('=', 2)[1], StringComparer.Ordinal);
        _keyId = $"{config["tenancy"]}/{config["user"]}/{config["fingerprint"]}";
        _pem = File.ReadAllText(config["key_file"]);
        _port = simulator.Port;
        TenancyId = config["tenancy"];
    }

    public string TenancyId { get; }

    public Request Unsigned(string target) =>
        new("127.0.0.1", Bytes($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{_port}\r\n\r\n"));

    /// <summary>Signing costs far more than answering: it is done before the clock runs.</summary>
    public Request[] Signed(IReadOnlyList<(string Host, string Target)> requests)
    {
        var signed = new Request[requests.Count];
        Parallel.For(
            0,
            requests.Count,
            Key,
            (i, _, key) =>
            {
                signed[i] = Signed(requests[i].Host, requests[i].Target, key);
                return key;
            },
            key => key.Dispose()
        );
        return signed;
    }

    private RSA Key()
    {
        var key = RSA.Create();
        key.ImportFromPem(_pem);
        return key;
    }

    private Request Signed(string host, string target, RSA key)
    {
        var date = TimeProvider.System.GetUtcNow().ToString("r");
        var text = $"date: {date}\n(request-target): get {target}\nhost: {host}:{_port}";
        var signature = Convert.ToBase64String(
            key.SignData(Bytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        );
        var authorization =
            $"Signature version=\"1\",keyId=\"{_keyId}\",algorithm=\"rsa-sha256\","
            + $"headers=\"date (request-target) host\",signature=\"{signature}\"";
        return new Request(
            host,
            Bytes(
                $"GET {target} HTTP/1.1\r\nHost: {host}:{_port}\r\nDate: {date}\r\nAuthorization: {authorization}\r\n\r\n"
            )
        );
    }

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
