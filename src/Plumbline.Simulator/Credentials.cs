using System.Text;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator;

/// <summary>The files a client needs, in a private folder: config, keys, tokens, CA bundle.</summary>
internal sealed class Credentials : IDisposable
{
    // The official clients warn about a key file that does not end with this label.
    private const string KeyLabel = "OCI_API_KEY\n";
    private const string DefaultProfile = "DEFAULT";
    private const int MostUsers = 50;
    private const string SessionProfile = "SESSION";
    private const string DelegatedProfile = "DELEGATED";

    private readonly bool _isTemporary;
    private readonly string _folder;

    public Credentials(string? folder)
    {
        _isTemporary = folder is null;
        _folder = Create(folder);
    }

    public string ConfigFile => Path.Combine(_folder, "config");

    public string CertBundle => Path.Combine(_folder, "ca-bundle.pem");

    public string KeyFile => Path.Combine(_folder, "api-key.pem");

    public string ResourceTokenFile => Path.Combine(_folder, "resource-token");

    public string ServiceAccountTokenFile => Path.Combine(_folder, "service-account-token");

    public string RegionsConfigFile => Path.Combine(_folder, "regions-config.json");

    private string ServerFile => Path.Combine(_folder, "server.json");

    private string DelegationTokenFile => Path.Combine(_folder, "delegation-token");

    private string SessionTokenFile => Path.Combine(_folder, "session-token");

    public void Write(IReadOnlyList<TenancySeed> tenancies, Identities identities, string bundle)
    {
        WritePrivate(KeyFile, identities.ApiKey.ToPem() + KeyLabel);
        WriteTokens(identities);
        WritePrivate(CertBundle, bundle);
        var fingerprint = identities.ApiKey.Public.Fingerprint;
        var session = Session(tenancies[0], fingerprint);
        var profiles = Profiles(tenancies).Select(p => Profile(p.Name, p.Tenancy, p.UserId, fingerprint));
        WritePrivate(ConfigFile, string.Join('\n', profiles.Append(Delegated(tenancies[0])).Append(session)));
    }

    public void WriteTokens(Identities identities)
    {
        WritePrivate(SessionTokenFile, identities.SessionToken());
        WritePrivate(DelegationTokenFile, identities.DelegationToken());
        WritePrivate(ResourceTokenFile, identities.ResourceToken());
        WritePrivate(ServiceAccountTokenFile, identities.ServiceAccountToken());
    }

    /// <summary>Says, for as long as it is served, where this folder's simulator is.</summary>
    public void Announce(ClientEnvironment environment)
    {
        WritePrivate(RegionsConfigFile, new JsonArray(environment.RegionMetadata()).ToJsonString() + "\n");
        var server = environment.ToJson();
        server["pid"] = Environment.ProcessId;
        WritePrivate(ServerFile, server.ToJsonString() + "\n");
    }

    public void Dispose()
    {
        File.Delete(ServerFile);
        if (_isTemporary)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    // The first tenancy's own user is the default. The others go by the names of tenancies and users, numbered where a
    // name is taken; of very many users the first have profiles.
    private static IEnumerable<(string Name, TenancySeed Tenancy, string UserId)> Profiles(
        IReadOnlyList<TenancySeed> tenancies
    )
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            DefaultProfile,
            DelegatedProfile,
            SessionProfile,
        };
        foreach (var (i, tenancy) in tenancies.Index())
        {
            yield return (i == 0 ? DefaultProfile : Free(Printable(tenancy.Name)), tenancy, tenancy.UserId);
            foreach (var user in tenancy.Of(IamTypes.Users).Take(MostUsers))
            {
                yield return (Free(Printable(user.Text("name") ?? user.Id)), tenancy, user.Id);
            }
        }

        string Free(string name)
        {
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = $"{name}-{number}";
            }

            return free;
        }
    }

    private string Profile(string name, TenancySeed tenancy, string userId, string fingerprint) =>
        $"""
            [{name}]
            user={Printable(userId)}
            fingerprint={fingerprint}
            tenancy={Printable(tenancy.Id)}
            region={Printable(tenancy.HomeRegion)}
            key_file={KeyFile}

            """;

    // As Cloud Shell has it.
    private string Delegated(TenancySeed tenancy) =>
        $"""
            [{DelegatedProfile}]
            authentication_type=instance_principal
            tenancy={Printable(tenancy.Id)}
            region={Printable(tenancy.HomeRegion)}
            delegation_token_file={DelegationTokenFile}

            """;

    private string Session(TenancySeed tenancy, string fingerprint) =>
        $"""
            [{SessionProfile}]
            fingerprint={fingerprint}
            tenancy={Printable(tenancy.Id)}
            region={Printable(tenancy.HomeRegion)}
            key_file={KeyFile}
            security_token_file={SessionTokenFile}

            """;

    // A tenancy file may hold any name; a profile's must stay on its line and inside its brackets.
    private static string Printable(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '[' or ']' ? '_' : c));

    private static string Create(string? folder)
    {
        try
        {
            return folder is null ? Directory.CreateTempSubdirectory("plumbline-").FullName : Private(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var name = folder is null ? $"temporary folder '{Path.GetTempPath()}'" : $"folder '{folder}'";
            throw new StateDirectoryException($"The {name} cannot be used: {problem.Message}", problem);
        }
    }

    private static string Private(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(folder).FullName;
        }

        return Directory
            .CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)
            .FullName;
    }

    // No reader sees half a file, nor none.
    private static void WritePrivate(string path, string text)
    {
        var temporary = $"{path}.tmp";
        File.Delete(temporary);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(temporary, new UTF8Encoding(false), options))
        {
            writer.Write(text);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
