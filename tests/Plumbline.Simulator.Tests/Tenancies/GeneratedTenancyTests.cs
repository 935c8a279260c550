using System.Security.Cryptography;
using System.Text.Json;
using CsCheck;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;
using Plumbline.Simulator.Tenancies.Generation;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Tenancies;

public sealed class GeneratedTenancyTests
{
    private static readonly Gen<(int Regions, int Compartments, int Vaults, int Keys, int Foreign, int Seed)> Sizes =
        Gen.Select(
            Gen.Int[1, 6],
            Gen.Int[0, 30],
            Gen.Int[1, 20],
            Gen.Int[0, 200],
            Gen.Int[0, 1000],
            Gen.Int[0, int.MaxValue],
            (regions, compartments, vaults, keys, foreign, seed) =>
                (regions, compartments, vaults, keys, Math.Min(foreign, Math.Min(keys, vaults * compartments)), seed)
        );

    [Fact]
    public void The_counts_are_those_asked_for() =>
        Sizes.Sample(size =>
        {
            var seed = Generated(size);

            seed.Regions.Count.ShouldBe(size.Regions);
            seed.Of(ResourceTypes.Compartments).Count.ShouldBe(size.Compartments);
            seed.Of(ResourceTypes.Vaults).Count.ShouldBe(size.Vaults);
            seed.Of(ResourceTypes.Keys).Count.ShouldBe(size.Keys);
            ForeignPairs(seed).ShouldBe(size.Foreign);
        });

    [Fact]
    public void Nothing_refers_to_what_is_not_there() =>
        Sizes.Sample(size =>
        {
            var seed = Generated(size);
            var compartments = seed.Of(ResourceTypes.Compartments).Select(c => c.Id).Append(seed.Id).ToHashSet();
            var vaults = seed.Of(ResourceTypes.Vaults).Select(v => (v.Region, v.Id)).ToHashSet();
            var keys = seed.Of(ResourceTypes.Keys).Select(k => (k.Region, k.Id)).ToHashSet();

            seed.Resources.ShouldAllBe(r => compartments.Contains(r.CompartmentId!));
            seed.Of(ResourceTypes.Keys).ShouldAllBe(k => vaults.Contains(Tuple(k.Region, k.Text("vaultId"))));
            seed.Of(ResourceTypes.KeyVersions).ShouldAllBe(v => keys.Contains(Tuple(v.Region, v.Text("keyId"))));
        });

    [Fact]
    public void Every_resource_is_one_of_a_kind() =>
        Sizes.Sample(size =>
            Generated(size).Resources.GroupBy(r => (r.Type, r.Region, r.Key)).ShouldAllBe(same => same.Count() == 1)
        );

    [Fact]
    public void What_a_file_may_not_say_is_not_generated_either() =>
        Sizes.Sample(
            size =>
            {
                var seed = Generated(size);
                TenancyFile.Read("generated.json", File(seed)).Resources.Count.ShouldBe(seed.Resources.Count);
            },
            iter: 20
        );

    [Theory]
    [InlineData("generate:regions=2,compartments=20,vaults=10,keys=300,foreign=5,seed=7,volumes=20,buckets=5")]
    [InlineData("generate:buckets=5,seed=7,volumes=20,foreign=5,keys=300,compartments=20,vaults=10,regions=2")]
    public void The_same_is_generated_every_time_in_every_place(string source) =>
        Hash(source).ShouldBe("2C933C19F9D6D382");

    [Fact]
    public void Another_seed_generates_something_else() => Hash("generate:seed=1").ShouldNotBe(Hash("generate:seed=2"));

    [Fact]
    public void More_of_one_thing_leaves_the_others_as_they_were()
    {
        var (few, many) = (Load("generate:keys=10")[0], Load("generate:keys=10,volumes=50")[0]);

        many.Of(ResourceTypes.Keys).Select(k => k.ETag).ShouldBe(few.Of(ResourceTypes.Keys).Select(k => k.ETag));
    }

    [Fact]
    public void Several_tenancies_are_told_apart()
    {
        var seeds = Load("generate:tenancies=3,seed=5");

        seeds.Select(seed => seed.Name).ShouldBe(["generated-5", "generated-5-2", "generated-5-3"]);
        seeds.SelectMany(seed => seed.Resources).Select(r => r.Id).ShouldBeUnique();
    }

    [Fact]
    public void Life_is_uneven()
    {
        var seed = Load("generate:regions=4,compartments=200,vaults=200,keys=20000")[0];
        var keys = seed.Of(ResourceTypes.Keys);
        var perVault = keys.GroupBy(key => key.ParentId).Select(vault => vault.Count()).ToArray();

        perVault.Max().ShouldBeGreaterThan(1000);
        perVault.Length.ShouldBeInRange(150, 199);
        Share(keys, key => key.LifecycleState is "ENABLED").ShouldBeInRange(0.8, 0.95);
        Share(keys, key => key.Text("protectionMode") is "HSM").ShouldBeInRange(0.5, 0.8);
        Kinds(keys, "protectionMode").ShouldBe(["EXTERNAL", "HSM", "SOFTWARE"]);
        Kinds(keys, "lifecycleState").ShouldBe(["DELETED", "DISABLED", "ENABLED", "PENDING_DELETION"]);
        Kinds(seed.Of(ResourceTypes.Vaults), "vaultType").ShouldBe(["DEFAULT", "EXTERNAL", "VIRTUAL_PRIVATE"]);
        Depth(seed).ShouldBe(6);
    }

    [Fact]
    public void Every_type_of_every_service_can_be_generated()
    {
        var problems = ApiCatalog.Services.SelectMany(ResourceTypes.Of).Where(IsForAll).SelectMany(Problems);

        problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Official_paths_lead_to_what_was_generated()
    {
        await using var oci = await Oci.StartAsync("generate:compartments=0,volumes=30,buckets=5,objects=40,keys=20");

        var volumes = await oci.GetAsync($"/20160918/volumes?compartmentId={oci.TenancyId}");
        volumes.Ids.Length.ShouldBe(30);
        (await oci.GetAsync($"/20160918/volumes/{volumes.Ids[0]}")).Status.ShouldBe(200);
        var seed = Load("generate:compartments=0,volumes=30,buckets=5,objects=40,keys=20")[0];
        var buckets = await oci.GetAsync($"/n/{seed.Namespace}/b?compartmentId={oci.TenancyId}");
        var objects = await Task.WhenAll(
            buckets.All("name").Select(name => oci.GetAsync($"/n/{seed.Namespace}/b/{name}/o?limit=1000"))
        );
        objects.Sum(page => page.Json.GetProperty("objects").GetArrayLength()).ShouldBe(40);
    }

    [Fact]
    public void Resources_use_keys_of_their_own_region()
    {
        var seed = Load("generate:regions=3,vaults=20,keys=200,volumes=100")[0];
        var keys = seed.Of(ResourceTypes.Keys).ToDictionary(key => key.Id, key => key.Region);

        var used = seed.Of(ResourceTypes.Find("volumes")!).Where(v => v.Text("kmsKeyId") is not null).ToArray();
        used.Length.ShouldBeInRange(20, 95);
        used.ShouldAllBe(volume => keys[volume.Text("kmsKeyId")!] == volume.Region);
    }

    private static TenancySeed Generated(
        (int Regions, int Compartments, int Vaults, int Keys, int Foreign, int Seed) size
    ) =>
        Load(
            $"generate:regions={size.Regions},compartments={size.Compartments},vaults={size.Vaults},"
                + $"keys={size.Keys},foreign={size.Foreign},seed={size.Seed}"
        )[0];

    private static IReadOnlyList<TenancySeed> Load(string source) => TenancySource.Load(source);

    private static int ForeignPairs(TenancySeed seed)
    {
        var homes = seed.Of(ResourceTypes.Vaults).ToDictionary(vault => vault.Id, vault => vault.CompartmentId);
        var foreign = seed.Of(ResourceTypes.Keys).Where(key => key.CompartmentId != homes[key.ParentId]);
        return foreign.Select(key => (key.ParentId, key.CompartmentId)).Distinct().Count();
    }

    private static (string, string) Tuple(string region, string? id) => (region, id!);

    private static double Share(IReadOnlyList<Resource> resources, Func<Resource, bool> isMeant) =>
        resources.Count(isMeant) / (double)resources.Count;

    private static string[] Kinds(IReadOnlyList<Resource> resources, string field) =>
        [.. resources.Select(resource => resource.Text(field)!).Distinct().Order(StringComparer.Ordinal)];

    private static int Depth(TenancySeed seed)
    {
        var parents = seed.Of(ResourceTypes.Compartments).ToDictionary(c => c.Id, c => c.ParentId);
        return parents.Keys.Max(id => Above(id).Count());

        IEnumerable<string> Above(string id) =>
            parents.TryGetValue(id, out var parent) ? Above(parent).Prepend(id) : [];
    }

    private static IEnumerable<string> Problems(ResourceType type)
    {
        var made = Load(SourceFor(type))[0].Of(type);
        made.Count.ShouldBe(3, type.Name);
        var check = new ModelCheck(type.Service.Description, strict: true);
        return HasModel(type)
            ? made.SelectMany(resource => check.Problems(type.Full!, resource.Parse()))
                .Select(problem => $"{type.Name}: {problem}")
            : [];
    }

    private static bool HasModel(ResourceType type) => type.Service.Description.Models.ContainsKey(type.Full ?? "");

    private static bool IsForAll(ResourceType type) =>
        ResourceTypes.Owners(type.Name).Count == 1
        && ResourceTypes.Find(type.Name) == type
        && type.Name
            is not (
                "identity.compartments"
                or "key_management.vaults"
                or "key_management.keys"
                or "key_management.keyVersions"
            )
        && !(Parents.IsOneEach(type) && Parents.TypeOf(type) is null);

    private static string SourceFor(ResourceType type)
    {
        var source = $"generate:regions=2,keys=20,{type.Name}=3";
        for (var parent = Parents.TypeOf(type); parent is not null; parent = Parents.TypeOf(parent))
        {
            if (parent.Name is not ("identity.compartments" or "key_management.vaults" or "key_management.keys"))
            {
                source += $",{parent.Name}={(Parents.IsOneEach(parent) ? 1 : 3)}";
            }
        }

        return source;
    }

    private static byte[] File(TenancySeed seed) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, object>
            {
                ["tenancy"] = seed.Body,
                ["regions"] = seed.Regions.Select(region => region.RegionName),
                ["compartments"] = seed.Of(ResourceTypes.Compartments).Select(InFile),
                ["vaults"] = seed.Of(ResourceTypes.Vaults).Select(InFile),
                ["keys"] = seed.Of(ResourceTypes.Keys).Select(InFile),
                ["keyVersions"] = seed.Of(ResourceTypes.KeyVersions).Select(InFile),
            }
        );

    private static System.Text.Json.Nodes.JsonObject InFile(Resource resource)
    {
        var json = resource.Copy();
        if (resource.Region is not "")
        {
            json["region"] = resource.Region;
        }

        return json;
    }

    private static string Hash(string source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var resource in Load(source)[0].Resources)
        {
            hash.AppendData(
                System.Text.Encoding.UTF8.GetBytes($"{resource.Type.Name} {resource.Region} {resource.Key}")
            );
            hash.AppendData(resource.Json);
        }

        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }
}
