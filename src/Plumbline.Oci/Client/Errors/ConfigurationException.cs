namespace Plumbline.Oci.Client.Errors;

/// <summary>
/// The user's input (options, environment, configuration files, keys) cannot be used. The message is one or two
/// sentences that say what is wrong, where, and what to do; it never holds a secret.
/// </summary>
public sealed class ConfigurationException : Exception
{
    public ConfigurationException(string message)
        : base(message) { }

    public ConfigurationException(string message, Exception? cause)
        : base(message, cause) { }
}
