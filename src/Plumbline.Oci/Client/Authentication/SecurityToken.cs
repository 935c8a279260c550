using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>A session token as <c>oci session authenticate</c> writes it: a JWT that carries its own expiry.</summary>
internal static class SecurityToken
{
    private const string Renew = "Run 'oci session refresh' or 'oci session authenticate'.";

    /// <exception cref="SessionExpiredException">The token has expired.</exception>
    /// <exception cref="ConfigurationException">The file does not hold a token.</exception>
    public static void RequireValid(string token, string path, DateTimeOffset now)
    {
        var expiry = ExpiryOf(token, path);
        if (now >= expiry)
        {
            var when = expiry.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            throw new SessionExpiredException($"The session token in '{path}' expired at {when}. {Renew}");
        }
    }

    /// <summary>The token goes into a quoted header value as it is.</summary>
    private static void RequireHeaderSafe(string token)
    {
        if (!token.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '='))
        {
            throw new FormatException();
        }
    }

    private static DateTimeOffset ExpiryOf(string token, string path)
    {
        try
        {
            RequireHeaderSafe(token);
            var payload = Base64Url.DecodeFromChars(token.Split('.')[1]);
            using var json = JsonDocument.Parse(payload);
            return DateTimeOffset.FromUnixTimeSeconds((long)json.RootElement.GetProperty("exp").GetDouble());
        }
        catch (Exception error)
            when (error
                    is FormatException
                        or JsonException
                        or IndexOutOfRangeException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or ArgumentOutOfRangeException
            )
        {
            throw new ConfigurationException(
                $"The security_token_file '{path}' does not hold a session token. {Renew}",
                error
            );
        }
    }
}
