using System.Text.Json.Nodes;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A tenancy file in the making. Everything is named by its OCID.</summary>
internal sealed class TestTenancy
{
    public const string Root = "ocid1.tenancy.oc1..test";
    public const string Ashburn = "us-ashburn-1";
    public const string Frankfurt = "eu-frankfurt-1";

    private readonly JsonArray _regions = [];
    private readonly JsonArray _compartments = [];
    private readonly JsonArray _vaults = [];
    private readonly JsonArray _keys = [];
    private readonly JsonArray _keyVersions = [];
    private readonly JsonArray _faults = [];
    private readonly JsonArray _policies = [];
    private readonly JsonArray _secrets = [];
    private readonly Dictionary<string, JsonArray> _others = [];

    public TestTenancy(params string[] regions)
    {
        foreach (var region in regions.DefaultIfEmpty(Ashburn))
        {
            Region(region);
        }
    }

    public void Region(string name, string status = "READY") =>
        _regions.Add(
            new JsonObject
            {
                ["regionName"] = name,
                ["regionKey"] = name[..3],
                ["status"] = status,
            }
        );

    public string Compartment(string name, string parent = Root, string state = "ACTIVE")
    {
        var id = $"ocid1.compartment.oc1..{name}";
        _compartments.Add(
            new JsonObject
            {
                ["id"] = id,
                ["compartmentId"] = parent,
                ["name"] = name,
                ["lifecycleState"] = state,
            }
        );
        return id;
    }

    public string Vault(
        string name,
        string compartmentId = Root,
        string region = Ashburn,
        string state = "ACTIVE",
        JsonObject? more = null
    )
    {
        var id = $"ocid1.vault.oc1.any.{name}.abcdef";
        var vault = more ?? [];
        vault["id"] = id;
        vault["compartmentId"] = compartmentId;
        vault["displayName"] = name;
        vault["region"] = region;
        vault["lifecycleState"] = state;
        _vaults.Add(vault);
        return id;
    }

    public string Key(
        string name,
        string vaultId,
        string compartmentId = Root,
        string? mode = "HSM",
        string state = "ENABLED",
        string? region = null,
        JsonObject? more = null
    )
    {
        var id = $"ocid1.key.oc1..{name}";
        var key = more ?? [];
        key["id"] = id;
        key["compartmentId"] = compartmentId;
        key["vaultId"] = vaultId;
        key["displayName"] = name;
        key["lifecycleState"] = state;
        SetWhenGiven(key, "protectionMode", mode);
        SetWhenGiven(key, "region", region);
        _keys.Add(key);
        return id;
    }

    /// <summary>A version of a key beside its first one; the last one given is the current one.</summary>
    public void KeyVersion(string keyId, string name, string timeCreated) =>
        _keyVersions.Add(
            new JsonObject
            {
                ["id"] = $"ocid1.keyversion.oc1..{name}",
                ["keyId"] = keyId,
                ["timeCreated"] = timeCreated,
            }
        );

    public void Fault(int status, string? operation = null, string? region = null, string? compartmentId = null)
    {
        var fault = new JsonObject { ["status"] = status, ["message"] = "It is so." };
        SetWhenGiven(fault, "operation", operation);
        SetWhenGiven(fault, "region", region);
        SetWhenGiven(fault, "compartmentId", compartmentId);
        _faults.Add(fault);
    }

    /// <summary>A fault as tenancy files spell it.</summary>
    public void Fault(string json) => _faults.Add(JsonNode.Parse(json));

    /// <summary>From the first statement on, the user may only do what statements allow.</summary>
    public void Allow(params string[] statements) =>
        _policies.Add(
            new JsonObject
            {
                ["id"] = $"ocid1.policy.oc1..p{_policies.Count}",
                ["compartmentId"] = Root,
                ["name"] = $"p{_policies.Count}",
                ["statements"] = new JsonArray([
                    .. statements.Select(statement => JsonValue.Create($"Allow group Auditors to {statement}")),
                ]),
            }
        );

    /// <summary>A policy of any statements. What the user may do follows from all policies together.</summary>
    public string Policy(string name, string compartmentId, params string[] statements)
    {
        var id = $"ocid1.policy.oc1..{name}";
        _policies.Add(
            new JsonObject
            {
                ["id"] = id,
                ["compartmentId"] = compartmentId,
                ["name"] = name,
                ["lifecycleState"] = "ACTIVE",
                ["statements"] = new JsonArray([.. statements.Select(statement => JsonValue.Create(statement))]),
            }
        );
        return id;
    }

    /// <param name="more">The fields that matter, as the API spells them.</param>
    public string Secret(string name, string compartmentId, string region = Ashburn, JsonObject? more = null)
    {
        var id = $"ocid1.vaultsecret.oc1..{name}";
        var secret = new JsonObject
        {
            ["id"] = id,
            ["compartmentId"] = compartmentId,
            ["region"] = region,
            ["secretName"] = name,
            ["lifecycleState"] = "ACTIVE",
            ["timeCreated"] = "2026-01-01T00:00:00Z",
            ["vaultId"] = "ocid1.vault.oc1..v",
        };
        foreach (var (field, value) in more ?? [])
        {
            secret[field] = value?.DeepClone();
        }

        _secrets.Add(secret);
        return id;
    }

    /// <summary>Any other resource.</summary>
    /// <param name="collection">What tenancy files call its type.</param>
    /// <param name="json">The resource as the API spells it; its compartment and region may be left out.</param>
    public void Other(string collection, string json)
    {
        var resource = JsonNode.Parse(json)!.AsObject();
        resource["compartmentId"] ??= Root;
        resource["region"] ??= Ashburn;
        if (!_others.TryGetValue(collection, out var all))
        {
            _others[collection] = all = [];
        }

        all.Add(resource);
    }

    public string ToJson()
    {
        var json = new JsonObject
        {
            ["tenancy"] = new JsonObject { ["id"] = Root, ["name"] = "test" },
            ["regions"] = _regions,
            ["compartments"] = _compartments,
            ["vaults"] = _vaults,
            ["keys"] = _keys,
            ["keyVersions"] = _keyVersions,
            ["faults"] = _faults,
        };
        if (_policies.Count > 0)
        {
            json["policies"] = _policies;
        }

        if (_secrets.Count > 0)
        {
            json["secrets"] = _secrets;
        }

        foreach (var (collection, resources) in _others)
        {
            json[collection] = resources;
        }

        return json.ToJsonString();
    }

    private static void SetWhenGiven(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
