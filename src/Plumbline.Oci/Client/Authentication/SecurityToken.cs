using System.Globalization;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>A session token as <c>oci session authenticate</c> writes it: a JWT that carries its own expiry.</summary>
internal static class SecurityToken
{
    private const string Renew = "Run 'oci session refresh' or 'oci session authenticate'.";

    /// <exception cref="SessionExpiredException">The token has expired.</exception>
    /// <exception cref="ConfigurationException">The file does not hold a token.</exception>
    public static TokenClaims RequireValid(string token, string path, DateTimeOffset now)
    {
        var claims =
            TokenClaims.Read(token)
            ?? throw new ConfigurationException(
                $"The security_token_file '{path}' does not hold a session token. {Renew}"
            );
        return now < claims.ExpiresAt
            ? claims
            : throw new SessionExpiredException(
                $"The session token in '{path}' expired at {Moment(claims.ExpiresAt)}. {Renew}"
            );
    }

    /// <summary>A time as messages give it.</summary>
    public static string Moment(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
