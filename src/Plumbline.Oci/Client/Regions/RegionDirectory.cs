using System.Text.Json;
using Plumbline.Core.Text;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Regions;

/// <summary>All regions that can be named: those of every realm, and those that the user's metadata adds.</summary>
/// <remarks>
/// As in the official SDKs, metadata only adds regions: a known one keeps its realm. The order is
/// <c>~/.oci/regions-config.json</c>, then <c>OCI_REGION_METADATA</c>, then <c>OCI_DEFAULT_REALM</c>.
/// </remarks>
internal sealed class RegionDirectory
{
    private readonly Dictionary<string, Region> _regions = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _defaultDomain;

    public RegionDirectory(ConnectionOptions options)
    {
        var known = ReadKnown();
        foreach (var (identifier, region) in known.Regions)
        {
            Add(new Region(identifier, region.Key, known.Realms[region.Realm]));
        }

        AddFile(options.Expand("~/.oci/regions-config.json"));
        AddVariable(options.Variable("OCI_REGION_METADATA"));
        _defaultDomain = options.Variable("OCI_DEFAULT_REALM")?.ToLowerInvariant();
    }

    /// <summary>The regions that the program knows by itself.</summary>
    public static KnownRegions ReadKnown()
    {
        using var stream = typeof(RegionDirectory).Assembly.GetManifestResourceStream("regions.json")!;
        return JsonSerializer.Deserialize(stream, RegionJson.Default.KnownRegions)!;
    }

    /// <summary>A region by its identifier or its key, in any case.</summary>
    /// <exception cref="ConfigurationException">It is not known; the message suggests one.</exception>
    public Region Get(string name) =>
        Find(name)
        ?? throw new ConfigurationException(
            $"The region '{name}' is not known.{Suggestion.For(name, _regions.Keys)} A region newer than this program can be described in OCI_REGION_METADATA."
        );

    /// <summary>The same; null when it is not known.</summary>
    public Region? Find(string name)
    {
        if (_regions.TryGetValue(name, out var region))
        {
            return region;
        }

        return _defaultDomain is not null && IsHostName(name, _defaultDomain)
            ? new Region(name.ToLowerInvariant(), "", _defaultDomain)
            : null;
    }

    /// <summary>A region as JSON describes it, in the form of <c>OCI_REGION_METADATA</c>. A known one keeps its realm.</summary>
    /// <exception cref="ConfigurationException">It is no description.</exception>
    public Region Of(string json)
    {
        var metadata = ReadOne(json);
        return Find(metadata.Identifier) ?? metadata;
    }

    /// <summary>
    /// A region that OCI itself named: one we do not know is in the same realm as its neighbour. Null for a name that no
    /// host can have.
    /// </summary>
    public Region? FindBeside(string name, Region neighbour)
    {
        if (_regions.TryGetValue(name, out var region))
        {
            return region;
        }

        return IsHostName(name, neighbour.Domain) ? neighbour with { Identifier = name, Key = "" } : null;
    }

    private void Add(Region region)
    {
        _regions.TryAdd(region.Identifier, region);
        if (region.Key.Length > 0)
        {
            _regions.TryAdd(region.Key, region);
        }
    }

    private void AddFile(string path)
    {
        if (File.Exists(path))
        {
            Read(
                path,
                () => JsonSerializer.Deserialize(File.ReadAllText(path), RegionJson.Default.RegionMetadataArray) ?? []
            );
        }
    }

    private void AddVariable(string? json)
    {
        if (json is not null)
        {
            Read(
                "OCI_REGION_METADATA",
                () => [JsonSerializer.Deserialize(json, RegionJson.Default.RegionMetadata) ?? throw new JsonException()]
            );
        }
    }

    private void Read(string source, Func<RegionMetadata[]> read)
    {
        try
        {
            foreach (var region in read())
            {
                Add(ToRegion(region));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{source} cannot be read: {error.Message}", error);
        }
        catch (JsonException error)
        {
            throw new ConfigurationException(
                $"{source} is malformed. It needs realmKey, realmDomainComponent, regionKey and regionIdentifier as JSON text.",
                error
            );
        }
    }

    private static Region ReadOne(string json)
    {
        try
        {
            return ToRegion(
                JsonSerializer.Deserialize(json, RegionJson.Default.RegionMetadata) ?? new(null, null, null)
            );
        }
        catch (JsonException error)
        {
            throw new ConfigurationException(
                "The instance metadata service describes no region that a host can be in.",
                error
            );
        }
    }

    private static Region ToRegion(RegionMetadata metadata) =>
        metadata is { RegionIdentifier: { } identifier, RealmDomainComponent: { } domain }
        && IsHostName(identifier, domain)
            ? new Region(
                identifier.ToLowerInvariant(),
                metadata.RegionKey?.ToLowerInvariant() ?? "",
                domain.ToLowerInvariant()
            )
            : throw new JsonException();

    /// <summary>Whether region and domain make the host names that endpoints need, and nothing more.</summary>
    private static bool IsHostName(string identifier, string domain)
    {
        var host = $"kms.{identifier}.{domain}";
        return Uri.TryCreate($"https://{host}", UriKind.Absolute, out var uri)
            && string.Equals(uri.Authority, host, StringComparison.OrdinalIgnoreCase);
    }
}
