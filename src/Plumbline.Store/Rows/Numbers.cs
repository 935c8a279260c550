namespace Plumbline.Store.Rows;

/// <summary>
/// Gives values that come again and again a number, so that each is kept once. Of very many, only the last ones are
/// remembered: then one may be kept twice.
/// </summary>
/// <param name="keep">Keeps a value under a number.</param>
internal sealed class Numbers<T>(Action<long, T> keep)
    where T : notnull
{
    private const int Most = 20_000;

    private readonly Dictionary<T, long> _known = [];
    private long _last;

    public long Of(T value)
    {
        if (_known.TryGetValue(value, out var number))
        {
            return number;
        }

        if (_known.Count == Most)
        {
            _known.Clear();
        }

        keep(++_last, value);
        _known[value] = _last;
        return _last;
    }
}
