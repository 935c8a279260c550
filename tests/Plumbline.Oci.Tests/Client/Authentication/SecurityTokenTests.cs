using System.Buffers.Text;
using System.Text;
using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Tests.Client.Authentication;

public sealed class SecurityTokenTests
{
    private static readonly DateTimeOffset Expiry = new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_token_is_valid_until_the_second_it_expires() =>
        Should.NotThrow(() => Require(Token($$"""{"exp": {{Expiry.ToUnixTimeSeconds()}}}"""), Expiry.AddSeconds(-1)));

    [Fact]
    public void An_expired_token_says_when_and_what_to_do() =>
        Should
            .Throw<SessionExpiredException>(() =>
                Require(Token($$"""{"exp": {{Expiry.ToUnixTimeSeconds()}}}"""), Expiry)
            )
            .Message.ShouldBe(
                "The session token in '/t' expired at 2026-11-24 09:30:00Z. Run 'oci session refresh' or 'oci session authenticate'."
            );

    public static TheoryData<string> Garbage =>
        new(
            "",
            "not a token",
            "a.b",
            "a.!!!.c",
            Token("not json"),
            Token("[]"),
            Token("{}"),
            Token("""{"exp": "soon"}"""),
            Token("""{"exp": 99999999999999999}"""),
            Token($$"""{"exp": {{Expiry.AddYears(1).ToUnixTimeSeconds()}}}""")
                .Replace(".c", ".c\nevil: 1", StringComparison.Ordinal),
            Token($$"""{"exp": {{Expiry.AddYears(1).ToUnixTimeSeconds()}}}""")
                .Replace(".c", ".c\"", StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Garbage))]
    public void Anything_else_is_no_token_and_is_not_repeated(string token) =>
        Should
            .Throw<ConfigurationException>(() => Require(token, Expiry))
            .Message.ShouldBe(
                "The security_token_file '/t' does not hold a session token. Run 'oci session refresh' or 'oci session authenticate'."
            );

    private static string Token(string payload) => $"a.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.c";

    private static void Require(string token, DateTimeOffset now) => SecurityToken.RequireValid(token, "/t", now);
}
