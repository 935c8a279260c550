namespace Plumbline.Simulator.State;

/// <summary>
/// Keys that the simulator makes once: with a state folder they are the same after a restart, so that clients need not
/// be set up again; without one they never leave memory.
/// </summary>
internal sealed class KeptSecrets(StateStore? store)
{
    /// <summary>Whether a later start has the same.</summary>
    public bool AreKept => store is not null;

    /// <summary>The secret of this name; made, and kept, if there is none that will do.</summary>
    public string Get(string name, Func<string> make, Func<string, bool>? isGood = null)
    {
        if (store?.Setting(name) is { } known && isGood?.Invoke(known) is not false)
        {
            return known;
        }

        var secret = make();
        store?.Set(name, secret);
        return secret;
    }
}
