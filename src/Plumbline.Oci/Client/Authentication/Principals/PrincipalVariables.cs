using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>The variables <c>OCI_RESOURCE_PRINCIPAL_…</c> by which OCI tells a resource who it is.</summary>
/// <param name="options">The environment.</param>
/// <param name="suffix">What stands behind the names: version 3.0 has some of them twice.</param>
internal sealed class PrincipalVariables(ConnectionOptions options, string suffix = "")
{
    public string NameOf(string name) => $"OCI_RESOURCE_PRINCIPAL_{name}{suffix}";

    public string? Optional(string name) => options.Variable(NameOf(name));

    /// <exception cref="ConfigurationException">It is not set.</exception>
    public string Required(string name) =>
        Optional(name)
        ?? throw new ConfigurationException(
            $"{NameOf(name)} is not set: this is no resource principal. OCI sets the variable in functions and the like; elsewhere, choose another --auth."
        );

    /// <summary>A value, or the content of the file whose absolute path stands in its place.</summary>
    public string Content(string name) => IsFile(name) ? ReadFile(name) : Required(name);

    public bool IsFile(string name) => Path.IsPathRooted(Optional(name));

    /// <summary>The private key. With a file, the passphrase is in a file too.</summary>
    public SigningKey Key()
    {
        var passPhrase =
            Optional("PRIVATE_PEM_PASSPHRASE") is null ? null
            : IsFile("PRIVATE_PEM") ? ReadFile("PRIVATE_PEM_PASSPHRASE")
            : Required("PRIVATE_PEM_PASSPHRASE");
        var advice = $"Set {NameOf("PRIVATE_PEM_PASSPHRASE")}.";
        return new(PrivateKeyReader.Read(Content("PRIVATE_PEM"), passPhrase, NameOf("PRIVATE_PEM"), advice));
    }

    private string ReadFile(string name)
    {
        try
        {
            return File.ReadAllText(Required(name)).Trim();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The file of {NameOf(name)} cannot be read: {error.Message}", error);
        }
    }
}
