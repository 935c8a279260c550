using Plumbline.Oci.Client.Configuration;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A user's home folder that is gone after the test.</summary>
internal sealed class TestHome : IDisposable
{
    public const string Tenancy = "ocid1.tenancy.oc1..root";
    public const string User = "ocid1.user.oc1..alice";
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static string Fingerprint { get; } = Plumbline.Oci.Client.Authentication.Fingerprint.Of(TestKeys.Rsa);

    public string Folder { get; } = Directory.CreateTempSubdirectory("plumbline-home-").FullName;

    public string ConfigPath => PathOf(".oci/config");

    /// <summary>Nothing given: all that is known is this home.</summary>
    public ConnectionOptions Options =>
        new() { HomeDirectory = Folder, Environment = new Dictionary<string, string>(StringComparer.Ordinal) };

    /// <summary>A home with a key and a DEFAULT profile that is complete.</summary>
    public static TestHome WithProfile(params string[] more)
    {
        var home = new TestHome();
        home.Write(".oci/key.pem", TestKeys.Pkcs8);
        home.WriteConfig([
            "[DEFAULT]",
            $"user={User}",
            $"tenancy={Tenancy}",
            $"fingerprint={Fingerprint}",
            "region=us-ashburn-1",
            "key_file=~/.oci/key.pem",
            .. more,
        ]);
        return home;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void WriteConfig(params string[] lines) => Write(".oci/config", string.Join('\n', lines));

    public string Write(string name, string text, UnixFileMode mode = OwnerOnly)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, mode);
        return path;
    }

    /// <summary>A file that is there and gives an error to whoever reads it, even to root.</summary>
    public string WriteUnreadable(string name)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, "/proc/self/mem");
        return path;
    }

    public ConnectionOptions With(params (string Name, string Value)[] environment) =>
        Options with
        {
            Environment = environment.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal),
        };

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
