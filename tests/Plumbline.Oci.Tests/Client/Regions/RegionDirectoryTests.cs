using System.Text.Json;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Regions;

public sealed class RegionDirectoryTests : IDisposable
{
    private const string Mars = """
        {"realmKey": "OC99", "realmDomainComponent": "OracleMars.com", "regionKey": "MRS1", "regionIdentifier": "MA-Olympus-1"}
        """;

    private readonly TestHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Every_published_region_is_found_by_identifier_and_by_key()
    {
        using var table = JsonDocument.Parse(
            typeof(RegionDirectory).Assembly.GetManifestResourceStream("regions.json")!
        );
        var realms = table.RootElement.GetProperty("realms");
        var directory = new RegionDirectory(_home.Options);
        var regions = table.RootElement.GetProperty("regions").EnumerateObject().ToList();
        regions.Count.ShouldBe(85);
        foreach (var region in regions)
        {
            var key = region.Value.GetProperty("key").GetString()!;
            var domain = realms.GetProperty(region.Value.GetProperty("realm").GetString()!).GetString()!;
            var expected = new Region(region.Name, key, domain);
            directory.Get(region.Name).ShouldBe(expected);
            directory.Get(key).ShouldBe(expected);
            directory.Get(region.Name.ToUpperInvariant()).ShouldBe(expected);
            directory.Get(key.ToUpperInvariant()).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("us-ashburn-1", "iad", "oraclecloud.com")]
    [InlineData("us-langley-1", "lfi", "oraclegovcloud.com")]
    [InlineData("us-gov-phoenix-1", "tus", "oraclegovcloud.com")]
    [InlineData("eu-madrid-2", "vll", "oraclecloud.eu")]
    [InlineData("me-dcc-muscat-1", "mct", "oraclecloud9.com")]
    public void Some_regions_of_several_realms(string identifier, string key, string domain) =>
        new RegionDirectory(_home.Options).Get(key).ShouldBe(new Region(identifier, key, domain));

    [Fact]
    public void A_file_adds_regions()
    {
        _home.Write(".oci/regions-config.json", $"[{Mars}]");
        new RegionDirectory(_home.Options).Get("mrs1").ShouldBe(new Region("ma-olympus-1", "mrs1", "oraclemars.com"));
    }

    [Fact]
    public void A_variable_adds_a_region() =>
        Read(("OCI_REGION_METADATA", Mars))
            .Get("ma-olympus-1")
            .ShouldBe(new Region("ma-olympus-1", "mrs1", "oraclemars.com"));

    [Fact]
    public void A_known_region_keeps_its_realm_whatever_the_metadata_say()
    {
        var evil = Mars.Replace("MA-Olympus-1", "us-ashburn-1", StringComparison.Ordinal);
        _home.Write(".oci/regions-config.json", $"[{evil}]");
        Read(("OCI_REGION_METADATA", evil)).Get("us-ashburn-1").Domain.ShouldBe("oraclecloud.com");
    }

    [Fact]
    public void The_file_comes_before_the_variable()
    {
        _home.Write(".oci/regions-config.json", $"[{Mars}]");
        var other = Mars.Replace("OracleMars", "OracleVenus", StringComparison.Ordinal);
        Read(("OCI_REGION_METADATA", other)).Get("ma-olympus-1").Domain.ShouldBe("oraclemars.com");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"regionIdentifier": "x-1", "realmDomainComponent": 5}""")]
    [InlineData("""{"regionIdentifier": "x 1", "realmDomainComponent": "example.com"}""")]
    [InlineData("""{"regionIdentifier": "x-1", "realmDomainComponent": "example.com/path"}""")]
    [InlineData("""{"regionIdentifier": "evil.example/x", "realmDomainComponent": "example.com"}""")]
    [InlineData("""{"regionIdentifier": "", "realmDomainComponent": "example.com"}""")]
    public void A_malformed_variable_says_what_it_needs(string json) =>
        Fail(_home.With(("OCI_REGION_METADATA", json)))
            .ShouldBe(
                "OCI_REGION_METADATA is malformed. It needs realmKey, realmDomainComponent, regionKey and regionIdentifier as JSON text."
            );

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    public void A_malformed_file_is_named(string json)
    {
        var path = _home.Write(".oci/regions-config.json", json);
        Fail(_home.Options)
            .ShouldBe(
                $"{path} is malformed. It needs realmKey, realmDomainComponent, regionKey and regionIdentifier as JSON text."
            );
    }

    [Fact]
    public void An_unreadable_file_is_named()
    {
        var path = _home.WriteUnreadable(".oci/regions-config.json");
        Fail(_home.Options).ShouldStartWith($"{path} cannot be read: ");
    }

    [Theory]
    [InlineData("us-asburn-1", " Did you mean 'us-ashburn-1'?")]
    [InlineData("?", "")]
    public void An_unknown_region_is_met_with_a_suggestion(string name, string suggestion) =>
        Should
            .Throw<ConfigurationException>(() => new RegionDirectory(_home.Options).Get(name))
            .Message.ShouldBe(
                $"The region '{name}' is not known.{suggestion} A region newer than this program can be described in OCI_REGION_METADATA."
            );

    [Fact]
    public void OCI_DEFAULT_REALM_takes_in_unknown_regions()
    {
        var directory = Read(("OCI_DEFAULT_REALM", "OracleMars.com"));
        directory.Get("MA-Olympus-1").ShouldBe(new Region("ma-olympus-1", "", "oraclemars.com"));
        directory.Get("us-ashburn-1").Domain.ShouldBe("oraclecloud.com");
        Should.Throw<ConfigurationException>(() => directory.Get("no/region"));
    }

    [Fact]
    public void A_region_that_OCI_names_is_in_the_realm_of_its_neighbour()
    {
        var directory = new RegionDirectory(_home.Options);
        var neighbour = directory.Get("eu-frankfurt-2");
        directory.FindBeside("eu-new-1", neighbour).ShouldBe(new Region("eu-new-1", "", "oraclecloud.eu"));
        directory.FindBeside("eu-madrid-2", neighbour).ShouldBe(new Region("eu-madrid-2", "vll", "oraclecloud.eu"));
        directory.FindBeside("evil.example/", neighbour).ShouldBeNull();
        directory.FindBeside("", neighbour).ShouldBeNull();
    }

    private RegionDirectory Read(params (string Name, string Value)[] environment) => new(_home.With(environment));

    private static string Fail(ConnectionOptions options) =>
        Should.Throw<ConfigurationException>(() => new RegionDirectory(options)).Message;
}
