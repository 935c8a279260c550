using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Client.Configuration;

/// <summary>What can be said to say how to reach OCI: for those who offer a choice. Asks nobody.</summary>
public static class ConnectionChoices
{
    /// <summary>The names of the kinds of authentication.</summary>
    public static string[] Auth => [.. Enum.GetValues<AuthKind>().Select(AuthKinds.NameOf)];

    /// <summary>The identifiers of all regions that we know by ourselves.</summary>
    public static IEnumerable<string> Regions => RegionDirectory.ReadKnown().Regions.Keys;

    /// <summary>The profiles of the configuration file; none when it cannot be read.</summary>
    public static IEnumerable<string> Profiles(ConnectionOptions options)
    {
        try
        {
            return ConfigFile.Read(ConfigLocation.File(options)).Profiles;
        }
        catch (ConfigurationException)
        {
            return [];
        }
    }
}
