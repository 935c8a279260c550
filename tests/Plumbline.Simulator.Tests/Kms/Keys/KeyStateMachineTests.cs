using CsCheck;

namespace Plumbline.Simulator.Tests.Kms.Keys;

/// <summary>Random sequences of actions and days on one key, held against a model of a few lines.</summary>
public sealed class KeyStateMachineTests
{
    private static readonly string[] Actions =
    [
        "enable",
        "disable",
        "scheduleDeletion",
        "cancelDeletion",
        "rotate",
        "encrypt",
        "day",
        "days",
    ];

    [Fact]
    public async Task A_key_does_what_the_model_says()
    {
        await using var vault = await Vault.ServeAsync();
        await Gen.Int[0, Actions.Length - 1]
            .Select(index => Actions[index])
            .List[1, 12]
            .SampleAsync(actions => RunAsync(vault, actions), seed: "0000KOIPe036", iter: 60, threads: 1);
    }

    private static async Task RunAsync(Vault vault, List<string> actions)
    {
        var id = await vault.CreateAsync(mode: "HSM");
        var model = new Model("ENABLED", "ENABLED", 0, 1);
        foreach (var action in actions)
        {
            var (next, isAllowed) = model.After(action);
            (await DoAsync(vault, id, action)).ShouldBe(isAllowed, $"{string.Join(", ", actions)}: {action}, {model}");
            model = next;
            (await vault.StateAsync($"keys/{id}")).ShouldBe(model.State);
            (await vault.GetAsync($"keys/{id}/keyVersions")).Ids.Length.ShouldBe(model.Versions);
        }
    }

    private static async Task<bool> DoAsync(Vault vault, string id, string action)
    {
        if (action is "day" or "days")
        {
            vault.Advance(TimeSpan.FromDays(action is "day" ? 1 : 16));
            return true;
        }

        var answer = action switch
        {
            "rotate" => await vault.PostAsync($"keys/{id}/keyVersions"),
            "encrypt" => await vault.PostAsync("encrypt", new { keyId = id, plaintext = "" }),
            _ => await vault.PostAsync($"keys/{id}/actions/{action}", new { }),
        };
        answer.Status.ShouldBeOneOf(200, 409);
        return answer.Status == 200;
    }

    private sealed record Model(string State, string Before, int DaysLeft, int Versions)
    {
        public (Model Next, bool IsAllowed) After(string action) =>
            (action, State) switch
            {
                ("enable", "DISABLED") => (this with { State = "ENABLED" }, true),
                ("disable", "ENABLED") => (this with { State = "DISABLED" }, true),
                ("scheduleDeletion", "ENABLED" or "DISABLED") => (new("PENDING_DELETION", State, 30, Versions), true),
                ("cancelDeletion", "PENDING_DELETION") => (this with { State = Before }, true),
                ("rotate", "ENABLED") => (this with { Versions = Versions + 1 }, true),
                ("encrypt", "ENABLED") => (this, true),
                ("day", _) => (Later(1), true),
                ("days", _) => (Later(16), true),
                _ => (this, false),
            };

        private Model Later(int days) =>
            State is not "PENDING_DELETION" ? this
            : DaysLeft <= days ? this with { State = "DELETED" }
            : this with { DaysLeft = DaysLeft - days };
    }
}
