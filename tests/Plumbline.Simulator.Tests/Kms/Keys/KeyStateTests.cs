namespace Plumbline.Simulator.Tests.Kms.Keys;

/// <summary>Every action in every state: what is not allowed is a 409 and changes nothing.</summary>
public sealed class KeyStateTests
{
    private static readonly string[] States =
    [
        "CREATING",
        "ENABLING",
        "ENABLED",
        "DISABLING",
        "DISABLED",
        "DELETING",
        "DELETED",
        "PENDING_DELETION",
        "SCHEDULING_DELETION",
        "CANCELLING_DELETION",
        "UPDATING",
        "BACKUP_IN_PROGRESS",
        "RESTORING",
        "OF_TOMORROW",
    ];

    private static readonly Dictionary<string, (string Path, object? Body, string[] Allowed)> Actions = new()
    {
        ["update"] = ("", new { displayName = "x" }, ["ENABLED", "CREATING"]),
        ["enable"] = ("/actions/enable", null, ["DISABLED"]),
        ["disable"] = ("/actions/disable", null, ["ENABLED"]),
        ["move"] = ("/actions/changeCompartment", new { compartmentId = "c" }, ["ENABLED", "DISABLED"]),
        ["schedule"] = ("/actions/scheduleDeletion", new { }, ["ENABLED", "DISABLED"]),
        ["cancel"] = ("/actions/cancelDeletion", null, ["PENDING_DELETION"]),
        ["rotate"] = ("/keyVersions", null, ["ENABLED"]),
        ["backup"] = (
            "/actions/backup",
            new { backupLocation = new { destination = "PRE_AUTHENTICATED_REQUEST_URI", uri = "u" } },
            ["ENABLED", "DISABLED"]
        ),
        ["schedule a version"] = ("/keyVersions/old/actions/scheduleDeletion", new { }, ["ENABLED", "DISABLED"]),
    };

    public static TheoryData<string> Names => [.. Actions.Keys, "use"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_action_is_done_in_its_states_and_a_409_in_all_others(string action)
    {
        await using var vault = await Vault.ServeAsync("p", States.Select(Key), States.SelectMany(Versions));
        foreach (var state in States)
        {
            var before = await vault.GetAsync($"keys/{state}");
            var (answer, allowed) = await DoAsync(vault, action, state);
            var isAllowed = allowed.Contains(state);
            answer.Status.ShouldBe(isAllowed ? (action is "move" ? 202 : 200) : 409, $"{action} {state} {answer.Text}");
            if (!isAllowed)
            {
                answer.Code.ShouldBe("IncorrectState");
                (await vault.GetAsync($"keys/{state}")).Text.ShouldBe(before.Text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_action_on_no_key_is_not_found(string action)
    {
        await using var vault = await Vault.ServeAsync("p");
        (await DoAsync(vault, action, "none")).Answer.Code.ShouldBe("NotAuthorizedOrNotFound");
    }

    private static async Task<(Client.Response Answer, string[] Allowed)> DoAsync(
        Vault vault,
        string action,
        string key
    )
    {
        if (action is "use")
        {
            var body = new { keyId = key, plaintext = "aGk=" };
            return (await vault.PostAsync("encrypt", body), ["ENABLED", "UPDATING", "BACKUP_IN_PROGRESS"]);
        }

        var (path, content, allowed) = Actions[action];
        var answer = action is "update"
            ? await vault.PutAsync($"keys/{key}{path}", content!)
            : await vault.PostAsync($"keys/{key}{path}", content);
        return (answer, allowed);
    }

    private static object Key(string state) =>
        new
        {
            id = state,
            compartmentId = "c",
            vaultId = "p",
            displayName = state,
            protectionMode = "SOFTWARE",
            lifecycleState = state,
        };

    private static object[] Versions(string keyId) => [new { id = "old", keyId }, new { id = "new", keyId }];
}
