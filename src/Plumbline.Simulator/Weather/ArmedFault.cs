using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Weather;

/// <summary>A fault that is being served: it counts, and throws its dice in the same order every run.</summary>
internal sealed class ArmedFault(Fault fault, Dice dice, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly long _armed = time.GetTimestamp();
    private int _matched;
    private int _struck;

    public Fault Fault { get; } = fault;

    /// <summary>Whether it is spent, or its time has passed.</summary>
    public bool IsOver => _struck == Fault.Count || time.GetElapsedTime(_armed) > Fault.For;

    /// <summary>Whether it strikes this call, which it is meant for.</summary>
    public bool Strikes(string operation)
    {
        lock (_gate)
        {
            if (IsOver)
            {
                return false;
            }

            // The dice roll for every call, so that neither `after` nor `count` shifts what later calls meet.
            var isHit = dice.Roll(operation) < Fault.Probability;
            _matched++;
            if (!isHit || _matched < Fault.After)
            {
                return false;
            }

            _struck++;
            return true;
        }
    }

    /// <summary>How long a latency fault holds this call back.</summary>
    public TimeSpan Delay(string operation) =>
        Fault.Latency?.Sample(dice.Roll($"{operation} long"), dice.Roll($"{operation} wide")) ?? TimeSpan.Zero;

    /// <summary>As it was ordered, with how many calls it was meant for and how many it struck.</summary>
    public JsonObject ToJson()
    {
        lock (_gate)
        {
            var json = JsonObject.Create(Fault.Json)!;
            json["kind"] = FaultKinds.NameOf(Fault.Kind);
            json["matched"] = _matched;
            json["struck"] = _struck;
            json["isOver"] = IsOver;
            return json;
        }
    }
}
