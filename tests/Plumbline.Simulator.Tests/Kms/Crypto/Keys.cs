using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Tests.Kms.Crypto;

/// <summary>One key of every shape, made once; and what it means that a caller's mistake is refused.</summary>
internal static class Keys
{
    private static readonly Dictionary<string, Lazy<KeyMaterial>> All = new(StringComparer.Ordinal)
    {
        ["AES 16"] = Make(new("AES", 16)),
        ["AES 24"] = Make(new("AES", 24)),
        ["AES 32"] = Make(new("AES", 32)),
        ["RSA 256"] = Make(new("RSA", 256)),
        ["RSA 384"] = Make(new("RSA", 384)),
        ["RSA 512"] = Make(new("RSA", 512)),
        ["ECDSA 32"] = Make(new("ECDSA", 32, "NIST_P256")),
        ["ECDSA 48"] = Make(new("ECDSA", 48, "NIST_P384")),
        ["ECDSA 66"] = Make(new("ECDSA", 66, "NIST_P521")),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<string> Asymmetric => [.. All.Keys.Where(name => !name.StartsWith('A'))];

    public static KeyMaterial Of(string name) => All[name].Value;

    public static MasterKeyVersion Version(string name, string keyId = "key", string id = "version") =>
        new(keyId, id, Of(name));

    public static string Base64(params byte[] bytes) => Convert.ToBase64String(bytes);

    /// <summary>The message of the 400 that the mistake is answered with.</summary>
    public static string Refusal(Action mistake)
    {
        var answer = mistake.ShouldThrow<ApiException>();
        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe("InvalidParameter");
        return answer.Message;
    }

    private static Lazy<KeyMaterial> Make(KeyShape shape) => new(() => KeyMaterial.Generate(shape));
}
