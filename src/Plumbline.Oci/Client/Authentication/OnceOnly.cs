namespace Plumbline.Oci.Client.Authentication;

/// <summary>Says each sentence once, however often it is true: files are read again and again. Safe to use from many threads.</summary>
internal sealed class OnceOnly(Action<string> say)
{
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public void Say(string sentence)
    {
        lock (_lock)
        {
            if (_said.Add(sentence))
            {
                say(sentence);
            }
        }
    }
}
