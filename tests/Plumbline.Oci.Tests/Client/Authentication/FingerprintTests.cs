using System.Security.Cryptography;
using Plumbline.Oci.Client.Authentication;

namespace Plumbline.Oci.Tests.Client.Authentication;

public sealed class FingerprintTests
{
    /// <summary>Made by openssl, like the answer: <c>openssl rsa -pubin -outform DER | openssl md5 -c</c>.</summary>
    private const string Key = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx78l0BvebX+yy46uQY+X
        XQKVp0Tpxlr9Rq/ztVVL+hrp664Kc20hD/QCQdxNG8Vr/x0rPIYbbbmz8BPti5uv
        0gRRT5O8b1QgJg6SsNx+S9T4VQPJ4vWjdDrPXyPRBYH+5uHURdJ+UvIFoUhPQx1U
        ozFrUfPaWFxg2rWSgX9xNJ3rHjNEdV6LFh34pJ3j9xY78JmXu1eQP0ngHJxEbbMG
        Gqb7J3frAaI1cAI0B2EdRXB3kZLr2C390Jsh/Mutp7zB/pJxLfC1aQxMvvT34SvE
        z2PCQKxYuUfeCIDsy828pqEktl6zTuvUm8a05CRUkX6vCFssndKF+glk1I1EWNja
        GwIDAQAB
        -----END PUBLIC KEY-----
        """;

    [Fact]
    public void A_fingerprint_is_the_MD5_of_the_public_key_as_hex_pairs()
    {
        using var key = RSA.Create();
        key.ImportFromPem(Key);
        Fingerprint.Of(key).ShouldBe("5a:07:00:76:9e:6f:65:38:97:34:a5:98:2f:53:61:32");
    }
}
