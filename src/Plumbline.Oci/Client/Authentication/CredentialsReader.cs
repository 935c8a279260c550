using System.Security.Cryptography;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>Makes credentials from settings.</summary>
internal sealed class CredentialsReader(ConnectionOptions options, TimeProvider time, Action<string> warn)
{
    /// <exception cref="ConfigurationException">A setting, key or token file cannot be used.</exception>
    /// <exception cref="SessionExpiredException">The session token has expired.</exception>
    public Credentials Read(ClientSettings settings)
    {
        var key = new SigningKey(ReadKey(settings));
        try
        {
            return settings.Auth == AuthKind.SecurityToken ? Session(settings, key) : ApiKey(settings, key);
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    private Credentials Session(ClientSettings settings, SigningKey key)
    {
        var path = options.Expand(settings.SecurityTokenFile);
        var token = ReadFile(path, "security_token_file").Trim();
        var now = time.GetUtcNow();
        var claims = SecurityToken.RequireValid(token, path, now);
        return new Credentials(new Principal(settings.Tenancy, claims.PrincipalId), $"ST${token}", key)
        {
            ExpiresAt = claims.ExpiresAt,
            RenewAt = RenewalTime.OfFiles(now, claims.ExpiresAt),
        };
    }

    private static Credentials ApiKey(ClientSettings settings, SigningKey key)
    {
        var holder = new Principal(settings.Tenancy, settings.User) { Fingerprint = key.Fingerprint };
        return key.Fingerprint == settings.Fingerprint
            ? new Credentials(holder, $"{holder.TenancyId}/{holder.Id}/{key.Fingerprint}", key)
            : throw new ConfigurationException(
                $"The fingerprint in {settings.Source} is {settings.Fingerprint}, but the key's is {key.Fingerprint}. Use the key that belongs to the fingerprint, or correct the fingerprint."
            );
    }

    private RSA ReadKey(ClientSettings settings)
    {
        if (settings.KeyContent is { } content)
        {
            return PrivateKeyReader.Read(content, settings.PassPhrase, "key_content");
        }

        var file =
            settings.KeyFile
            ?? throw new ConfigurationException(
                $"The setting 'key_file' is missing in {settings.Source}. Add it there, or set OCI_CLI_KEY_FILE."
            );
        var path = options.Expand(file);
        return PrivateKeyReader.Read(ReadFile(path, "key_file"), settings.PassPhrase, $"key_file '{path}'");
    }

    private string ReadFile(string path, string setting)
    {
        try
        {
            var text = File.ReadAllText(path);
            FilePermissions.WarnWhenLoose(path, options, warn);
            return text;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The {setting} '{path}' cannot be read: {error.Message}", error);
        }
    }
}
