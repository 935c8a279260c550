using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Kms;

/// <summary>Rules of keys from the wire to the verdict, and what they ask for on the way.</summary>
public sealed class KeyRuleTests : IAsyncDisposable
{
    private const string LongAgo = "2020-01-01T00:00:00.000Z";
    private static readonly RuleCatalog Rules = RuleCatalog.Of(typeof(TenancyScanner).Assembly);

    private readonly TestTenancy _tenancy = new();
    private readonly string _vault;
    private SimulatedOci? _oci;

    public KeyRuleTests() => _vault = _tenancy.Vault("vault");

    private static string LastWeek => Days(-7);

    public async ValueTask DisposeAsync()
    {
        if (_oci is not null)
        {
            await _oci.DisposeAsync();
        }
    }

    [Fact]
    public async Task Rotation_asks_for_versions_of_old_keys_and_for_settings_where_oci_rotates()
    {
        AddKeysOfAllAges();
        var result = await ScanAsync("OCI-KMS-001");

        result.Verdicts().ShouldBe(["auto Pass", "old Fail", "rotated Pass", "young Pass"]);
        result.Complete.ShouldBeTrue();
        Asked("ListKeyVersions").ShouldBe(["auto", "old", "rotated"]);
        Asked("GetKey").ShouldBe(["auto"]);
        var evidence = result.Findings.Single(finding => finding.Resource.Name == "rotated").Evidence[0];
        evidence.Value.ShouldNotBe(LongAgo);
        evidence.Of!.Provenance!.Operation.ShouldBe("ListKeyVersions");
    }

    [Fact]
    public async Task Versions_that_cannot_be_listed_cost_rotation_its_verdict_and_no_other_rule()
    {
        AddKeysOfAllAges();
        _tenancy.Fault(404, "ListKeyVersions");
        var result = await ScanAsync("OCI-KMS-001", "OCI-KMS-004");

        result
            .FindingsOf(Rules.Get("OCI-KMS-001"))
            .Select(finding => $"{finding.Resource.Name} {finding.Status}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(["auto Pass", "old NotAssessed", "rotated NotAssessed", "young Pass"]);
        result.Gaps.ShouldAllBe(gap => gap.Rules.Single() == "OCI-KMS-001");
        result.Gaps.Select(gap => gap.ResourceName).ShouldBe(["key auto", "key old", "key rotated"]);
        result.FindingsOf(Rules.Get("OCI-KMS-004")).ShouldAllBe(finding => finding.Status != FindingStatus.NotAssessed);
    }

    [Fact]
    public async Task A_key_that_waits_for_deletion_fails_with_its_day_and_without_it()
    {
        var day = Days(9);
        _tenancy.Key("kept", _vault);
        _tenancy.Key("going", _vault, state: "PENDING_DELETION", more: new JsonObject { ["timeOfDeletion"] = day });
        _tenancy.Key("gone", _vault, state: "DELETED");
        var result = await ScanAsync("OCI-KMS-101");

        result.Verdicts().ShouldBe(["going Fail", "kept Pass"]);
        Asked("GetKey").ShouldBe(["going"]);
        Evidence(result, "going", "timeOfDeletion").ShouldBe(day);
    }

    [Fact]
    public async Task A_key_that_waits_for_deletion_fails_although_it_cannot_be_read()
    {
        _tenancy.Key("going", _vault, state: "PENDING_DELETION");
        _tenancy.Fault(404, "GetKey");
        var result = await ScanAsync("OCI-KMS-101");

        result.Verdicts().ShouldBe(["going Fail"]);
        Evidence(result, "going", "timeOfDeletion").ShouldBeNull();
        result.Complete.ShouldBeFalse();
    }

    [Fact]
    public async Task A_short_key_fails_and_only_enabled_keys_are_read()
    {
        _tenancy.Key("short", _vault, more: Shape("RSA", 256));
        _tenancy.Key("long", _vault, more: Shape("RSA", 384));
        _tenancy.Key("off", _vault, state: "DISABLED", more: Shape("AES", 16));
        var result = await ScanAsync("OCI-KMS-104");

        result.Verdicts().ShouldBe(["long Pass", "short Fail"]);
        Asked("GetKey").ShouldBe(["long", "short"]);
    }

    [Fact]
    public async Task A_failed_rotation_is_read_from_keys_that_rotate()
    {
        var vault = _tenancy.Vault("private", more: new JsonObject { ["vaultType"] = "VIRTUAL_PRIVATE" });
        _tenancy.Key("failed", vault, more: Rotating("FAILED"));
        _tenancy.Key("fine", vault, more: Rotating("SUCCESS"));
        _tenancy.Key("still", vault);
        var result = await ScanAsync("OCI-KMS-113");

        result.Verdicts().ShouldBe(["failed Fail", "fine Pass"]);
        Asked("GetKey").ShouldBe(["failed", "fine"]);
        Evidence(result, "failed", "lastRotationStatus").ShouldBe("FAILED");
    }

    [Fact]
    public async Task An_external_key_is_judged_from_lists_where_they_have_what_it_takes()
    {
        var vault = _tenancy.Vault("outside", more: External());
        _tenancy.Key("good", vault, mode: "EXTERNAL", more: Reference("there-1"));
        _tenancy.Key("stale", vault, mode: "EXTERNAL", more: Reference(""));
        _tenancy.Key("lost", vault, mode: "EXTERNAL");
        var result = await ScanAsync("OCI-KMS-105");

        result.Verdicts().ShouldBe(["good Pass", "lost Fail", "stale Fail"]);
        Asked("GetKey").ShouldBe(["lost"]);
        _oci!.Requests.ShouldAllBe(request => request.Operation != "GetVault");
    }

    [Fact]
    public async Task Tags_and_bills_are_judged_from_lists_alone()
    {
        _tenancy.Key("off", _vault, state: "DISABLED");
        _tenancy.Key("tagged", _vault, more: Tagged("costcenter", "project", "environment", "owner", "department"));
        var result = await ScanAsync("OCI-KMS-103", "OCI-KMS-111");

        result
            .Findings.Select(finding => $"{finding.Rule.Id} {finding.Resource.Name} {finding.Status}")
            .ShouldBe(["OCI-KMS-103 off Fail", "OCI-KMS-111 off Fail", "OCI-KMS-111 tagged Pass"], ignoreOrder: true);
        Asked("GetKey").ShouldBeEmpty();
        Asked("ListKeyVersions").ShouldBeEmpty();
    }

    private void AddKeysOfAllAges()
    {
        var vault = _tenancy.Vault("private", more: new JsonObject { ["vaultType"] = "VIRTUAL_PRIVATE" });
        _tenancy.Key("young", _vault, more: Made(LastWeek));
        _tenancy.Key("old", _vault, more: Made(LongAgo));
        _tenancy.KeyVersion(_tenancy.Key("rotated", _vault, more: Made(LongAgo)), "second", LastWeek);
        _tenancy.Key("auto", vault, more: Rotating(status: null));
        _tenancy.Key("off", _vault, state: "DISABLED", more: Made(LongAgo));
    }

    private static string Days(int days) =>
        TimeProvider
            .System.GetUtcNow()
            .AddDays(days)
            .ToString("yyyy-MM-dd'T'HH:mm:ss.000'Z'", CultureInfo.InvariantCulture);

    private static JsonObject Made(string time) => new() { ["timeCreated"] = time };

    private static JsonObject Shape(string algorithm, int length) =>
        new()
        {
            ["keyShape"] = new JsonObject { ["algorithm"] = algorithm, ["length"] = length },
        };

    private static JsonObject Rotating(string? status)
    {
        var details = new JsonObject { ["rotationIntervalInDays"] = 90, ["timeOfNextRotation"] = Days(30) };
        if (status is not null)
        {
            details["lastRotationStatus"] = status;
        }

        return new()
        {
            ["timeCreated"] = LongAgo,
            ["isAutoRotationEnabled"] = true,
            ["autoKeyRotationDetails"] = details,
        };
    }

    private static JsonObject External() =>
        new()
        {
            ["vaultType"] = "EXTERNAL",
            ["externalKeyManagerMetadataSummary"] = new JsonObject
            {
                ["vendor"] = "Thales",
                ["externalVaultEndpointUrl"] = "https://keys.example.com/",
                ["privateEndpointId"] = "ocid1.ekmsprivateendpoint.oc1..x",
            },
        };

    private static JsonObject Reference(string version) =>
        new()
        {
            ["externalKeyReferenceDetails"] = new JsonObject
            {
                ["externalKeyId"] = "there",
                ["externalKeyVersionId"] = version,
            },
        };

    private static JsonObject Tagged(params string[] tags) =>
        new() { ["freeformTags"] = new JsonObject(tags.Select(tag => KeyValuePair.Create(tag, (JsonNode?)"x"))) };

    private static string? Evidence(ScanResult result, string key, string name) =>
        result
            .Findings.Single(finding => finding.Resource.Name == key)
            .Evidence.Single(evidence => evidence.Name == name)
            .Value;

    /// <summary>The keys that an operation was asked about.</summary>
    private IEnumerable<string> Asked(string operation) =>
        _oci!
            .Requests.Where(request => request.Operation == operation)
            .Select(request => request.Path.Split('/')[3].Split("..")[1])
            .Order(StringComparer.Ordinal);

    private async Task<ScanResult> ScanAsync(params string[] rules)
    {
        _oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions(), Rules);
        return await _oci.ScanAsync(new ScanRequest { RuleIds = rules });
    }
}
