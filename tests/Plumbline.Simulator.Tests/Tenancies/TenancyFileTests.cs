using System.Text;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Tests.Tenancies;

public sealed class TenancyFileTests
{
    private const string Start = """
        "tenancy": {"id": "T"}, "regions": ["us-ashburn-1"], "vaults": [{"id": "v", "compartmentId": "T", "region": "us-ashburn-1"}]
        """;

    public static readonly TheoryData<string, string> Mistakes = new()
    {
        { "{\n\n\"regions\" [] }", "line 3 is not valid JSON; correct it there (position 11)." },
        { "", "line 1 is not valid JSON; correct it there (position 1)." },
        { "[]", "the file must be a JSON object." },
        { """{"regions": ["us-ashburn-1"], "regions": []}""", "regions is there twice; leave one out." },
        {
            """{"regions": ["us-ashburn-1"], "vaults": [{"id": "a"}, {"id": "b", "x": {"y": 1, "y": 2}}]}""",
            "vaults[1].x.y is there twice; leave one out."
        },
        {
            "{\n\"x\": " + new string('[', 100) + new string(']', 100) + "}",
            "line 2 goes deeper than 64 levels; keep it flatter."
        },
        { "{}", "regions is missing; name an OCI region such as \"us-ashburn-1\"." },
        { """{"regions": []}""", "regions is empty; name an OCI region such as \"us-ashburn-1\"." },
        { """{"regions": "us-ashburn-1"}""", "regions must be a JSON array." },
        {
            """{"regions": ["us-ashburn-9"]}""",
            "regions[0] is \"us-ashburn-9\", which is no region of OCI's; correct it, or write an object with regionName and regionKey."
        },
        { """{"regions": ["us-ashburn-1", "us-ashburn-1"]}""", "regions[1] is named twice; leave one out." },
        {
            """{"regions": [7]}""",
            "regions[0] must be a string or an object; name an OCI region such as \"us-ashburn-1\"."
        },
        {
            """{"tenancy": {"homeRegionKey": "FRA"}, "regions": ["us-ashburn-1"]}""",
            "tenancy.homeRegionKey is \"FRA\", which is the key of none of the regions; correct it or add that region."
        },
        { """{"tenancy": {"id": 7}, "regions": ["us-ashburn-1"]}""", "tenancy.id must be a string." },
        { """{"tenancy": [], "regions": ["us-ashburn-1"]}""", "tenancy must be a JSON object." },
        {
            With("compartments", """{"compartmentId": "T"}"""),
            "compartments[0].id is missing; give each one its OCID."
        },
        { With("compartments", "7"), "compartments[0] must be a JSON object." },
        { $$"""{ {{Start}}, "keys": {} }""", "keys must be a JSON array." },
        { With("compartments", """{"id": 7}"""), "compartments[0].id must be a string; give each one its OCID." },
        {
            With("compartments", """{"id": "a"}"""),
            "compartments[0].compartmentId is missing; name the compartment it belongs to."
        },
        {
            With("compartments", """{"id": "a", "compartmentId": "z"}"""),
            "compartments[0].compartmentId is \"z\", and there is no such compartment; correct it or add the compartment."
        },
        {
            With("compartments", """{"id": "a", "compartmentId": "T"}, {"id": "a", "compartmentId": "T"}"""),
            "compartments[1].id is \"a\" once more; give each one an id of its own."
        },
        {
            With("compartments", """{"id": "T", "compartmentId": "T"}"""),
            "compartments[0].id is the tenancy itself; leave the root compartment out."
        },
        {
            With("compartments", """{"id": "a", "compartmentId": "b"}, {"id": "b", "compartmentId": "a"}"""),
            "compartments[0].compartmentId leads round in a circle; make it lead to the tenancy."
        },
        {
            """{"tenancy": {"id": "T"}, "regions": ["us-ashburn-1"], "vaults": [{"id": "v", "compartmentId": "T"}]}""",
            "vaults[0].region is missing; name the region it lives in."
        },
        {
            """{"tenancy": {"id": "T"}, "regions": ["us-ashburn-1"], "vaults": [{"id": "v", "compartmentId": "T", "region": "eu-frankfurt-1"}]}""",
            "vaults[0].region is \"eu-frankfurt-1\", which is not among the tenancy's regions; correct it or add it to regions."
        },
        {
            With("keys", """{"id": "k", "compartmentId": "T"}"""),
            "keys[0].vaultId is missing; name the vault it belongs to."
        },
        {
            With("keys", """{"id": "k", "compartmentId": "T", "vaultId": "w"}"""),
            "keys[0].vaultId is \"w\", and there is no such vault; correct it or add the vault."
        },
        {
            With("keys", """{"id": "k", "compartmentId": "c", "vaultId": "v"}"""),
            "keys[0].compartmentId is \"c\", and there is no such compartment; correct it or add the compartment."
        },
        {
            With(
                "keys",
                """{"id": "k", "compartmentId": "T", "vaultId": "v"}, {"id": "k", "compartmentId": "T", "vaultId": "v"}"""
            ),
            "keys[1].id is \"k\" once more; give each one an id of its own."
        },
        {
            With("keys", """{"id": "k", "compartmentId": "T", "vaultId": "v", "protectionMode": 1}"""),
            "keys[0].protectionMode must be a string."
        },
        {
            With("keys", """{"id": "k", "compartmentId": "T", "vaultId": "v", "keyShape": {"length": "32"}}"""),
            "keys[0].keyShape.length must be a whole number."
        },
        {
            With("keys", """{"id": "k", "compartmentId": "T", "vaultId": "v", "freeformTags": {"a": 1}}"""),
            "keys[0].freeformTags.a must be a string."
        },
        {
            With("keys", """{"id": "k", "compartmentId": "T", "vaultId": "v", "timeCreated": "yesterday"}"""),
            "keys[0].timeCreated must be a time such as \"2025-01-31T12:00:00Z\"."
        },
        {
            With("keyVersions", """{"id": "1", "keyId": "k"}"""),
            "keyVersions[0].keyId is \"k\", and there is no such key; correct it or add the key."
        },
        {
            With("faults", """{"operation": "ListKeys"}"""),
            "faults[0].status is missing; give an HTTP status from 400 to 599."
        },
        { With("faults", """{"status": 200}"""), "faults[0].status must be an HTTP status from 400 to 599." },
        {
            With("faults", """{"status": 500, "probability": 2}"""),
            "faults[0].probability must be a number from 0 to 1."
        },
        { With("faults", """{"status": 500, "count": 0}"""), "faults[0].count must be a whole number above 0." },
        {
            With("faults", """{"status": 500, "opration": "x"}"""),
            "faults[0] has a field \"opration\", but a fault of kind status knows only kind, region, count, probability, after, for, operation, service, compartmentId, status, code, message, retryAfter."
        },
        {
            With("faults", """{"status": 500, "operation": "LstKeys"}"""),
            "faults[0].operation is \"LstKeys\", which is no operation; the nearest is ListKeys."
        },
        {
            With("keys", """{"id": "\ud800"}"""),
            "keys[0].id has a \\u escape that is half a character; write the other half too."
        },
        {
            With("keys", """{"\ud800": 1}"""),
            "keys[0] has a \\u escape that is half a character; write the other half too."
        },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_place_and_cure(string json, string message) =>
        Should.Throw<TenancyFileException>(() => Read(json)).Message.ShouldBe($"mine.json: {message}");

    [Fact]
    public void A_file_in_another_encoding_is_named() =>
        Should
            .Throw<TenancyFileException>(() => TenancyFile.Read("mine.json", Encoding.Latin1.GetBytes("{\"é\": 1}")))
            .Message.ShouldBe("mine.json: it is not UTF-8; save it in that encoding.");

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should
            .Throw<TenancyFileException>(() => TenancyFile.Load("/nowhere/none.json"))
            .Message.ShouldBe(
                "none.json: can't be read; give demo, company, empty, the path of a tenancy file, or generate:keys=5000."
            );

    [Fact]
    public void What_the_server_makes_is_the_same_every_time()
    {
        var json = With("keys", """{"id": "k", "compartmentId": "T", "vaultId": "v"}""");
        Read(json).Of(ResourceTypes.Keys)[0].Json.ShouldBe(Read(json).Of(ResourceTypes.Keys)[0].Json);
    }

    [Fact]
    public void Id_and_name_of_the_tenancy_may_be_left_out()
    {
        var seed = Read("""{"regions": ["eu-frankfurt-1"]}""");
        seed.Name.ShouldBe("mine");
        seed.Id.ShouldStartWith("ocid1.tenancy.oc1..");
        seed.HomeRegion.ShouldBe("eu-frankfurt-1");
    }

    [Fact]
    public void The_tenancys_id_is_taken_from_its_compartments_when_left_out() =>
        Read(
            """{"regions": ["us-ashburn-1"], "compartments": [{"id": "a", "compartmentId": "ocid1.tenancy.oc1..x"}]}"""
        )
            .Id.ShouldBe("ocid1.tenancy.oc1..x");

    [Fact]
    public void The_home_region_is_the_one_with_the_home_region_key() =>
        Read("""{"tenancy": {"homeRegionKey": "fra"}, "regions": ["us-ashburn-1", "eu-frankfurt-1"]}""")
            .HomeRegion.ShouldBe("eu-frankfurt-1");

    [Fact]
    public void Collections_of_other_services_are_accepted() =>
        Read($$"""{ {{Start}}, "buckets": [{"name": "b", "compartmentId": "T"}], "policies": [] }""")
            .Of(ResourceTypes.Vaults)
            .Count.ShouldBe(1);

    [Fact]
    public void A_byte_order_mark_is_ignored() =>
        Read("\uFEFF{\"regions\": [\"us-ashburn-1\"]}").Regions.Count.ShouldBe(1);

    private static string With(string collection, string items) => $$"""{ {{Start}}, "{{collection}}": [{{items}}] }""";

    private static TenancySeed Read(string json) => TenancyFile.Read("mine.json", Encoding.UTF8.GetBytes(json));
}
