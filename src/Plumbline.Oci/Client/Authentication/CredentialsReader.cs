using System.Security.Cryptography;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>Makes credentials from settings.</summary>
internal sealed class CredentialsReader(ConnectionOptions options, TimeProvider time, Action<string> warn)
{
    /// <exception cref="ConfigurationException">A setting, key or token file cannot be used.</exception>
    public Credentials Read(ClientSettings settings)
    {
        var key = ReadKey(settings);
        try
        {
            return new Credentials(KeyId(settings, key), key);
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    private string KeyId(ClientSettings settings, RSA key)
    {
        if (settings.Auth == AuthKind.SecurityToken)
        {
            return "ST$" + ReadToken(settings);
        }

        var actual = Fingerprint.Of(key);
        return actual == settings.Fingerprint
            ? $"{settings.Tenancy}/{settings.User}/{actual}"
            : throw new ConfigurationException(
                $"The fingerprint in {settings.Source} is {settings.Fingerprint}, but the key's is {actual}. Use the key that belongs to the fingerprint, or correct the fingerprint."
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

    private string ReadToken(ClientSettings settings)
    {
        var path = options.Expand(settings.SecurityTokenFile);
        var token = ReadFile(path, "security_token_file").Trim();
        SecurityToken.RequireValid(token, path, time.GetUtcNow());
        return token;
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
