var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb2, mod) => function __require() {
  try {
    return mod || (0, cb2[__getOwnPropNames(cb2)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/underscore/modules/_setup.js
var VERSION, root, ArrayProto, ObjProto, SymbolProto, push, slice, toString, hasOwnProperty, supportsArrayBuffer, supportsDataView, nativeIsArray, nativeKeys, nativeCreate, nativeIsView, _isNaN, _isFinite, hasEnumBug, nonEnumerableProps, MAX_ARRAY_INDEX;
var init_setup = __esm({
  "node_modules/underscore/modules/_setup.js"() {
    VERSION = "1.13.8";
    root = typeof self == "object" && self.self === self && self || typeof global == "object" && global.global === global && global || Function("return this")() || {};
    ArrayProto = Array.prototype;
    ObjProto = Object.prototype;
    SymbolProto = typeof Symbol !== "undefined" ? Symbol.prototype : null;
    push = ArrayProto.push;
    slice = ArrayProto.slice;
    toString = ObjProto.toString;
    hasOwnProperty = ObjProto.hasOwnProperty;
    supportsArrayBuffer = typeof ArrayBuffer !== "undefined";
    supportsDataView = typeof DataView !== "undefined";
    nativeIsArray = Array.isArray;
    nativeKeys = Object.keys;
    nativeCreate = Object.create;
    nativeIsView = supportsArrayBuffer && ArrayBuffer.isView;
    _isNaN = isNaN;
    _isFinite = isFinite;
    hasEnumBug = !{ toString: null }.propertyIsEnumerable("toString");
    nonEnumerableProps = [
      "valueOf",
      "isPrototypeOf",
      "toString",
      "propertyIsEnumerable",
      "hasOwnProperty",
      "toLocaleString"
    ];
    MAX_ARRAY_INDEX = Math.pow(2, 53) - 1;
  }
});

// node_modules/underscore/modules/restArguments.js
function restArguments(func, startIndex) {
  startIndex = startIndex == null ? func.length - 1 : +startIndex;
  return function() {
    var length = Math.max(arguments.length - startIndex, 0), rest2 = Array(length), index = 0;
    for (; index < length; index++) {
      rest2[index] = arguments[index + startIndex];
    }
    switch (startIndex) {
      case 0:
        return func.call(this, rest2);
      case 1:
        return func.call(this, arguments[0], rest2);
      case 2:
        return func.call(this, arguments[0], arguments[1], rest2);
    }
    var args = Array(startIndex + 1);
    for (index = 0; index < startIndex; index++) {
      args[index] = arguments[index];
    }
    args[startIndex] = rest2;
    return func.apply(this, args);
  };
}
var init_restArguments = __esm({
  "node_modules/underscore/modules/restArguments.js"() {
  }
});

// node_modules/underscore/modules/isObject.js
function isObject(obj) {
  var type = typeof obj;
  return type === "function" || type === "object" && !!obj;
}
var init_isObject = __esm({
  "node_modules/underscore/modules/isObject.js"() {
  }
});

// node_modules/underscore/modules/isNull.js
function isNull(obj) {
  return obj === null;
}
var init_isNull = __esm({
  "node_modules/underscore/modules/isNull.js"() {
  }
});

// node_modules/underscore/modules/isUndefined.js
function isUndefined(obj) {
  return obj === void 0;
}
var init_isUndefined = __esm({
  "node_modules/underscore/modules/isUndefined.js"() {
  }
});

// node_modules/underscore/modules/isBoolean.js
function isBoolean(obj) {
  return obj === true || obj === false || toString.call(obj) === "[object Boolean]";
}
var init_isBoolean = __esm({
  "node_modules/underscore/modules/isBoolean.js"() {
    init_setup();
  }
});

// node_modules/underscore/modules/isElement.js
function isElement(obj) {
  return !!(obj && obj.nodeType === 1);
}
var init_isElement = __esm({
  "node_modules/underscore/modules/isElement.js"() {
  }
});

// node_modules/underscore/modules/_tagTester.js
function tagTester(name) {
  var tag = "[object " + name + "]";
  return function(obj) {
    return toString.call(obj) === tag;
  };
}
var init_tagTester = __esm({
  "node_modules/underscore/modules/_tagTester.js"() {
    init_setup();
  }
});

// node_modules/underscore/modules/isString.js
var isString_default;
var init_isString = __esm({
  "node_modules/underscore/modules/isString.js"() {
    init_tagTester();
    isString_default = tagTester("String");
  }
});

// node_modules/underscore/modules/isNumber.js
var isNumber_default;
var init_isNumber = __esm({
  "node_modules/underscore/modules/isNumber.js"() {
    init_tagTester();
    isNumber_default = tagTester("Number");
  }
});

// node_modules/underscore/modules/isDate.js
var isDate_default;
var init_isDate = __esm({
  "node_modules/underscore/modules/isDate.js"() {
    init_tagTester();
    isDate_default = tagTester("Date");
  }
});

// node_modules/underscore/modules/isRegExp.js
var isRegExp_default;
var init_isRegExp = __esm({
  "node_modules/underscore/modules/isRegExp.js"() {
    init_tagTester();
    isRegExp_default = tagTester("RegExp");
  }
});

// node_modules/underscore/modules/isError.js
var isError_default;
var init_isError = __esm({
  "node_modules/underscore/modules/isError.js"() {
    init_tagTester();
    isError_default = tagTester("Error");
  }
});

// node_modules/underscore/modules/isSymbol.js
var isSymbol_default;
var init_isSymbol = __esm({
  "node_modules/underscore/modules/isSymbol.js"() {
    init_tagTester();
    isSymbol_default = tagTester("Symbol");
  }
});

// node_modules/underscore/modules/isArrayBuffer.js
var isArrayBuffer_default;
var init_isArrayBuffer = __esm({
  "node_modules/underscore/modules/isArrayBuffer.js"() {
    init_tagTester();
    isArrayBuffer_default = tagTester("ArrayBuffer");
  }
});

// node_modules/underscore/modules/isFunction.js
var isFunction, nodelist, isFunction_default;
var init_isFunction = __esm({
  "node_modules/underscore/modules/isFunction.js"() {
    init_tagTester();
    init_setup();
    isFunction = tagTester("Function");
    nodelist = root.document && root.document.childNodes;
    if (typeof /./ != "function" && typeof Int8Array != "object" && typeof nodelist != "function") {
      isFunction = function(obj) {
        return typeof obj == "function" || false;
      };
    }
    isFunction_default = isFunction;
  }
});

// node_modules/underscore/modules/_hasObjectTag.js
var hasObjectTag_default;
var init_hasObjectTag = __esm({
  "node_modules/underscore/modules/_hasObjectTag.js"() {
    init_tagTester();
    hasObjectTag_default = tagTester("Object");
  }
});

// node_modules/underscore/modules/_stringTagBug.js
var hasDataViewBug, isIE11;
var init_stringTagBug = __esm({
  "node_modules/underscore/modules/_stringTagBug.js"() {
    init_setup();
    init_hasObjectTag();
    hasDataViewBug = supportsDataView && (!/\[native code\]/.test(String(DataView)) || hasObjectTag_default(new DataView(new ArrayBuffer(8))));
    isIE11 = typeof Map !== "undefined" && hasObjectTag_default(/* @__PURE__ */ new Map());
  }
});

// node_modules/underscore/modules/isDataView.js
function alternateIsDataView(obj) {
  return obj != null && isFunction_default(obj.getInt8) && isArrayBuffer_default(obj.buffer);
}
var isDataView, isDataView_default;
var init_isDataView = __esm({
  "node_modules/underscore/modules/isDataView.js"() {
    init_tagTester();
    init_isFunction();
    init_isArrayBuffer();
    init_stringTagBug();
    isDataView = tagTester("DataView");
    isDataView_default = hasDataViewBug ? alternateIsDataView : isDataView;
  }
});

// node_modules/underscore/modules/isArray.js
var isArray_default;
var init_isArray = __esm({
  "node_modules/underscore/modules/isArray.js"() {
    init_setup();
    init_tagTester();
    isArray_default = nativeIsArray || tagTester("Array");
  }
});

// node_modules/underscore/modules/_has.js
function has(obj, key) {
  return obj != null && hasOwnProperty.call(obj, key);
}
var init_has = __esm({
  "node_modules/underscore/modules/_has.js"() {
    init_setup();
  }
});

// node_modules/underscore/modules/isArguments.js
var isArguments, isArguments_default;
var init_isArguments = __esm({
  "node_modules/underscore/modules/isArguments.js"() {
    init_tagTester();
    init_has();
    isArguments = tagTester("Arguments");
    (function() {
      if (!isArguments(arguments)) {
        isArguments = function(obj) {
          return has(obj, "callee");
        };
      }
    })();
    isArguments_default = isArguments;
  }
});

// node_modules/underscore/modules/isFinite.js
function isFinite2(obj) {
  return !isSymbol_default(obj) && _isFinite(obj) && !isNaN(parseFloat(obj));
}
var init_isFinite = __esm({
  "node_modules/underscore/modules/isFinite.js"() {
    init_setup();
    init_isSymbol();
  }
});

// node_modules/underscore/modules/isNaN.js
function isNaN2(obj) {
  return isNumber_default(obj) && _isNaN(obj);
}
var init_isNaN = __esm({
  "node_modules/underscore/modules/isNaN.js"() {
    init_setup();
    init_isNumber();
  }
});

// node_modules/underscore/modules/constant.js
function constant(value) {
  return function() {
    return value;
  };
}
var init_constant = __esm({
  "node_modules/underscore/modules/constant.js"() {
  }
});

// node_modules/underscore/modules/_createSizePropertyCheck.js
function createSizePropertyCheck(getSizeProperty) {
  return function(collection) {
    var sizeProperty = getSizeProperty(collection);
    return typeof sizeProperty == "number" && sizeProperty >= 0 && sizeProperty <= MAX_ARRAY_INDEX;
  };
}
var init_createSizePropertyCheck = __esm({
  "node_modules/underscore/modules/_createSizePropertyCheck.js"() {
    init_setup();
  }
});

// node_modules/underscore/modules/_shallowProperty.js
function shallowProperty(key) {
  return function(obj) {
    return obj == null ? void 0 : obj[key];
  };
}
var init_shallowProperty = __esm({
  "node_modules/underscore/modules/_shallowProperty.js"() {
  }
});

// node_modules/underscore/modules/_getByteLength.js
var getByteLength_default;
var init_getByteLength = __esm({
  "node_modules/underscore/modules/_getByteLength.js"() {
    init_shallowProperty();
    getByteLength_default = shallowProperty("byteLength");
  }
});

// node_modules/underscore/modules/_isBufferLike.js
var isBufferLike_default;
var init_isBufferLike = __esm({
  "node_modules/underscore/modules/_isBufferLike.js"() {
    init_createSizePropertyCheck();
    init_getByteLength();
    isBufferLike_default = createSizePropertyCheck(getByteLength_default);
  }
});

// node_modules/underscore/modules/isTypedArray.js
function isTypedArray(obj) {
  return nativeIsView ? nativeIsView(obj) && !isDataView_default(obj) : isBufferLike_default(obj) && typedArrayPattern.test(toString.call(obj));
}
var typedArrayPattern, isTypedArray_default;
var init_isTypedArray = __esm({
  "node_modules/underscore/modules/isTypedArray.js"() {
    init_setup();
    init_isDataView();
    init_constant();
    init_isBufferLike();
    typedArrayPattern = /\[object ((I|Ui)nt(8|16|32)|Float(32|64)|Uint8Clamped|Big(I|Ui)nt64)Array\]/;
    isTypedArray_default = supportsArrayBuffer ? isTypedArray : constant(false);
  }
});

// node_modules/underscore/modules/_getLength.js
var getLength_default;
var init_getLength = __esm({
  "node_modules/underscore/modules/_getLength.js"() {
    init_shallowProperty();
    getLength_default = shallowProperty("length");
  }
});

// node_modules/underscore/modules/_collectNonEnumProps.js
function emulatedSet(keys2) {
  var hash = {};
  for (var l = keys2.length, i = 0; i < l; ++i) hash[keys2[i]] = true;
  return {
    contains: function(key) {
      return hash[key] === true;
    },
    push: function(key) {
      hash[key] = true;
      return keys2.push(key);
    }
  };
}
function collectNonEnumProps(obj, keys2) {
  keys2 = emulatedSet(keys2);
  var nonEnumIdx = nonEnumerableProps.length;
  var constructor = obj.constructor;
  var proto = isFunction_default(constructor) && constructor.prototype || ObjProto;
  var prop = "constructor";
  if (has(obj, prop) && !keys2.contains(prop)) keys2.push(prop);
  while (nonEnumIdx--) {
    prop = nonEnumerableProps[nonEnumIdx];
    if (prop in obj && obj[prop] !== proto[prop] && !keys2.contains(prop)) {
      keys2.push(prop);
    }
  }
}
var init_collectNonEnumProps = __esm({
  "node_modules/underscore/modules/_collectNonEnumProps.js"() {
    init_setup();
    init_isFunction();
    init_has();
  }
});

// node_modules/underscore/modules/keys.js
function keys(obj) {
  if (!isObject(obj)) return [];
  if (nativeKeys) return nativeKeys(obj);
  var keys2 = [];
  for (var key in obj) if (has(obj, key)) keys2.push(key);
  if (hasEnumBug) collectNonEnumProps(obj, keys2);
  return keys2;
}
var init_keys = __esm({
  "node_modules/underscore/modules/keys.js"() {
    init_isObject();
    init_setup();
    init_has();
    init_collectNonEnumProps();
  }
});

// node_modules/underscore/modules/isEmpty.js
function isEmpty(obj) {
  if (obj == null) return true;
  var length = getLength_default(obj);
  if (typeof length == "number" && (isArray_default(obj) || isString_default(obj) || isArguments_default(obj))) return length === 0;
  return getLength_default(keys(obj)) === 0;
}
var init_isEmpty = __esm({
  "node_modules/underscore/modules/isEmpty.js"() {
    init_getLength();
    init_isArray();
    init_isString();
    init_isArguments();
    init_keys();
  }
});

// node_modules/underscore/modules/isMatch.js
function isMatch(object2, attrs) {
  var _keys = keys(attrs), length = _keys.length;
  if (object2 == null) return !length;
  var obj = Object(object2);
  for (var i = 0; i < length; i++) {
    var key = _keys[i];
    if (attrs[key] !== obj[key] || !(key in obj)) return false;
  }
  return true;
}
var init_isMatch = __esm({
  "node_modules/underscore/modules/isMatch.js"() {
    init_keys();
  }
});

// node_modules/underscore/modules/underscore.js
function _(obj) {
  if (obj instanceof _) return obj;
  if (!(this instanceof _)) return new _(obj);
  this._wrapped = obj;
}
var init_underscore = __esm({
  "node_modules/underscore/modules/underscore.js"() {
    init_setup();
    _.VERSION = VERSION;
    _.prototype.value = function() {
      return this._wrapped;
    };
    _.prototype.valueOf = _.prototype.toJSON = _.prototype.value;
    _.prototype.toString = function() {
      return String(this._wrapped);
    };
  }
});

// node_modules/underscore/modules/_toBufferView.js
function toBufferView(bufferSource) {
  return new Uint8Array(
    bufferSource.buffer || bufferSource,
    bufferSource.byteOffset || 0,
    getByteLength_default(bufferSource)
  );
}
var init_toBufferView = __esm({
  "node_modules/underscore/modules/_toBufferView.js"() {
    init_getByteLength();
  }
});

// node_modules/underscore/modules/isEqual.js
function isEqual(a, b) {
  var todo = [{ a, b }];
  var aStack = [], bStack = [];
  while (todo.length) {
    var frame = todo.pop();
    if (frame === true) {
      aStack.pop();
      bStack.pop();
      continue;
    }
    a = frame.a;
    b = frame.b;
    if (a === b) {
      if (a !== 0 || 1 / a === 1 / b) continue;
      return false;
    }
    if (a == null || b == null) return false;
    if (a !== a) {
      if (b !== b) continue;
      return false;
    }
    var type = typeof a;
    if (type !== "function" && type !== "object" && typeof b != "object") return false;
    if (a instanceof _) a = a._wrapped;
    if (b instanceof _) b = b._wrapped;
    var className = toString.call(a);
    if (className !== toString.call(b)) return false;
    if (hasDataViewBug && className == "[object Object]" && isDataView_default(a)) {
      if (!isDataView_default(b)) return false;
      className = tagDataView;
    }
    switch (className) {
      // These types are compared by value.
      case "[object RegExp]":
      // RegExps are coerced to strings for comparison (Note: '' + /a/i === '/a/i')
      case "[object String]":
        if ("" + a === "" + b) continue;
        return false;
      case "[object Number]":
        todo.push({ a: +a, b: +b });
        continue;
      case "[object Date]":
      case "[object Boolean]":
        if (+a === +b) continue;
        return false;
      case "[object Symbol]":
        if (SymbolProto.valueOf.call(a) === SymbolProto.valueOf.call(b)) continue;
        return false;
      case "[object ArrayBuffer]":
      case tagDataView:
        todo.push({ a: toBufferView(a), b: toBufferView(b) });
        continue;
    }
    var areArrays = className === "[object Array]";
    if (!areArrays && isTypedArray_default(a)) {
      var byteLength = getByteLength_default(a);
      if (byteLength !== getByteLength_default(b)) return false;
      if (a.buffer === b.buffer && a.byteOffset === b.byteOffset) continue;
      areArrays = true;
    }
    if (!areArrays) {
      if (typeof a != "object" || typeof b != "object") return false;
      var aCtor = a.constructor, bCtor = b.constructor;
      if (aCtor !== bCtor && !(isFunction_default(aCtor) && aCtor instanceof aCtor && isFunction_default(bCtor) && bCtor instanceof bCtor) && ("constructor" in a && "constructor" in b)) {
        return false;
      }
    }
    var length = aStack.length;
    while (length--) {
      if (aStack[length] === a) {
        if (bStack[length] === b) break;
        return false;
      }
    }
    if (length >= 0) continue;
    aStack.push(a);
    bStack.push(b);
    todo.push(true);
    if (areArrays) {
      length = a.length;
      if (length !== b.length) return false;
      while (length--) {
        todo.push({ a: a[length], b: b[length] });
      }
    } else {
      var _keys = keys(a), key;
      length = _keys.length;
      if (keys(b).length !== length) return false;
      while (length--) {
        key = _keys[length];
        if (!has(b, key)) return false;
        todo.push({ a: a[key], b: b[key] });
      }
    }
  }
  return true;
}
var tagDataView;
var init_isEqual = __esm({
  "node_modules/underscore/modules/isEqual.js"() {
    init_underscore();
    init_setup();
    init_getByteLength();
    init_isTypedArray();
    init_isFunction();
    init_stringTagBug();
    init_isDataView();
    init_keys();
    init_has();
    init_toBufferView();
    tagDataView = "[object DataView]";
  }
});

// node_modules/underscore/modules/allKeys.js
function allKeys(obj) {
  if (!isObject(obj)) return [];
  var keys2 = [];
  for (var key in obj) keys2.push(key);
  if (hasEnumBug) collectNonEnumProps(obj, keys2);
  return keys2;
}
var init_allKeys = __esm({
  "node_modules/underscore/modules/allKeys.js"() {
    init_isObject();
    init_setup();
    init_collectNonEnumProps();
  }
});

// node_modules/underscore/modules/_methodFingerprint.js
function ie11fingerprint(methods) {
  var length = getLength_default(methods);
  return function(obj) {
    if (obj == null) return false;
    var keys2 = allKeys(obj);
    if (getLength_default(keys2)) return false;
    for (var i = 0; i < length; i++) {
      if (!isFunction_default(obj[methods[i]])) return false;
    }
    return methods !== weakMapMethods || !isFunction_default(obj[forEachName]);
  };
}
var forEachName, hasName, commonInit, mapTail, mapMethods, weakMapMethods, setMethods;
var init_methodFingerprint = __esm({
  "node_modules/underscore/modules/_methodFingerprint.js"() {
    init_getLength();
    init_isFunction();
    init_allKeys();
    forEachName = "forEach";
    hasName = "has";
    commonInit = ["clear", "delete"];
    mapTail = ["get", hasName, "set"];
    mapMethods = commonInit.concat(forEachName, mapTail);
    weakMapMethods = commonInit.concat(mapTail);
    setMethods = ["add"].concat(commonInit, forEachName, hasName);
  }
});

// node_modules/underscore/modules/isMap.js
var isMap_default;
var init_isMap = __esm({
  "node_modules/underscore/modules/isMap.js"() {
    init_tagTester();
    init_stringTagBug();
    init_methodFingerprint();
    isMap_default = isIE11 ? ie11fingerprint(mapMethods) : tagTester("Map");
  }
});

// node_modules/underscore/modules/isWeakMap.js
var isWeakMap_default;
var init_isWeakMap = __esm({
  "node_modules/underscore/modules/isWeakMap.js"() {
    init_tagTester();
    init_stringTagBug();
    init_methodFingerprint();
    isWeakMap_default = isIE11 ? ie11fingerprint(weakMapMethods) : tagTester("WeakMap");
  }
});

// node_modules/underscore/modules/isSet.js
var isSet_default;
var init_isSet = __esm({
  "node_modules/underscore/modules/isSet.js"() {
    init_tagTester();
    init_stringTagBug();
    init_methodFingerprint();
    isSet_default = isIE11 ? ie11fingerprint(setMethods) : tagTester("Set");
  }
});

// node_modules/underscore/modules/isWeakSet.js
var isWeakSet_default;
var init_isWeakSet = __esm({
  "node_modules/underscore/modules/isWeakSet.js"() {
    init_tagTester();
    isWeakSet_default = tagTester("WeakSet");
  }
});

// node_modules/underscore/modules/values.js
function values(obj) {
  var _keys = keys(obj);
  var length = _keys.length;
  var values2 = Array(length);
  for (var i = 0; i < length; i++) {
    values2[i] = obj[_keys[i]];
  }
  return values2;
}
var init_values = __esm({
  "node_modules/underscore/modules/values.js"() {
    init_keys();
  }
});

// node_modules/underscore/modules/pairs.js
function pairs(obj) {
  var _keys = keys(obj);
  var length = _keys.length;
  var pairs2 = Array(length);
  for (var i = 0; i < length; i++) {
    pairs2[i] = [_keys[i], obj[_keys[i]]];
  }
  return pairs2;
}
var init_pairs = __esm({
  "node_modules/underscore/modules/pairs.js"() {
    init_keys();
  }
});

// node_modules/underscore/modules/invert.js
function invert(obj) {
  var result2 = {};
  var _keys = keys(obj);
  for (var i = 0, length = _keys.length; i < length; i++) {
    result2[obj[_keys[i]]] = _keys[i];
  }
  return result2;
}
var init_invert = __esm({
  "node_modules/underscore/modules/invert.js"() {
    init_keys();
  }
});

// node_modules/underscore/modules/functions.js
function functions(obj) {
  var names = [];
  for (var key in obj) {
    if (isFunction_default(obj[key])) names.push(key);
  }
  return names.sort();
}
var init_functions = __esm({
  "node_modules/underscore/modules/functions.js"() {
    init_isFunction();
  }
});

// node_modules/underscore/modules/_createAssigner.js
function createAssigner(keysFunc, defaults) {
  return function(obj) {
    var length = arguments.length;
    if (defaults) obj = Object(obj);
    if (length < 2 || obj == null) return obj;
    for (var index = 1; index < length; index++) {
      var source = arguments[index], keys2 = keysFunc(source), l = keys2.length;
      for (var i = 0; i < l; i++) {
        var key = keys2[i];
        if (!defaults || obj[key] === void 0) obj[key] = source[key];
      }
    }
    return obj;
  };
}
var init_createAssigner = __esm({
  "node_modules/underscore/modules/_createAssigner.js"() {
  }
});

// node_modules/underscore/modules/extend.js
var extend_default;
var init_extend = __esm({
  "node_modules/underscore/modules/extend.js"() {
    init_createAssigner();
    init_allKeys();
    extend_default = createAssigner(allKeys);
  }
});

// node_modules/underscore/modules/extendOwn.js
var extendOwn_default;
var init_extendOwn = __esm({
  "node_modules/underscore/modules/extendOwn.js"() {
    init_createAssigner();
    init_keys();
    extendOwn_default = createAssigner(keys);
  }
});

// node_modules/underscore/modules/defaults.js
var defaults_default;
var init_defaults = __esm({
  "node_modules/underscore/modules/defaults.js"() {
    init_createAssigner();
    init_allKeys();
    defaults_default = createAssigner(allKeys, true);
  }
});

// node_modules/underscore/modules/_baseCreate.js
function ctor() {
  return function() {
  };
}
function baseCreate(prototype) {
  if (!isObject(prototype)) return {};
  if (nativeCreate) return nativeCreate(prototype);
  var Ctor = ctor();
  Ctor.prototype = prototype;
  var result2 = new Ctor();
  Ctor.prototype = null;
  return result2;
}
var init_baseCreate = __esm({
  "node_modules/underscore/modules/_baseCreate.js"() {
    init_isObject();
    init_setup();
  }
});

// node_modules/underscore/modules/create.js
function create(prototype, props) {
  var result2 = baseCreate(prototype);
  if (props) extendOwn_default(result2, props);
  return result2;
}
var init_create = __esm({
  "node_modules/underscore/modules/create.js"() {
    init_baseCreate();
    init_extendOwn();
  }
});

// node_modules/underscore/modules/clone.js
function clone(obj) {
  if (!isObject(obj)) return obj;
  return isArray_default(obj) ? obj.slice() : extend_default({}, obj);
}
var init_clone = __esm({
  "node_modules/underscore/modules/clone.js"() {
    init_isObject();
    init_isArray();
    init_extend();
  }
});

// node_modules/underscore/modules/tap.js
function tap(obj, interceptor) {
  interceptor(obj);
  return obj;
}
var init_tap = __esm({
  "node_modules/underscore/modules/tap.js"() {
  }
});

// node_modules/underscore/modules/toPath.js
function toPath(path) {
  return isArray_default(path) ? path : [path];
}
var init_toPath = __esm({
  "node_modules/underscore/modules/toPath.js"() {
    init_underscore();
    init_isArray();
    _.toPath = toPath;
  }
});

// node_modules/underscore/modules/_toPath.js
function toPath2(path) {
  return _.toPath(path);
}
var init_toPath2 = __esm({
  "node_modules/underscore/modules/_toPath.js"() {
    init_underscore();
    init_toPath();
  }
});

// node_modules/underscore/modules/_deepGet.js
function deepGet(obj, path) {
  var length = path.length;
  for (var i = 0; i < length; i++) {
    if (obj == null) return void 0;
    obj = obj[path[i]];
  }
  return length ? obj : void 0;
}
var init_deepGet = __esm({
  "node_modules/underscore/modules/_deepGet.js"() {
  }
});

// node_modules/underscore/modules/get.js
function get(object2, path, defaultValue) {
  var value = deepGet(object2, toPath2(path));
  return isUndefined(value) ? defaultValue : value;
}
var init_get = __esm({
  "node_modules/underscore/modules/get.js"() {
    init_toPath2();
    init_deepGet();
    init_isUndefined();
  }
});

// node_modules/underscore/modules/has.js
function has2(obj, path) {
  path = toPath2(path);
  var length = path.length;
  for (var i = 0; i < length; i++) {
    var key = path[i];
    if (!has(obj, key)) return false;
    obj = obj[key];
  }
  return !!length;
}
var init_has2 = __esm({
  "node_modules/underscore/modules/has.js"() {
    init_has();
    init_toPath2();
  }
});

// node_modules/underscore/modules/identity.js
function identity(value) {
  return value;
}
var init_identity = __esm({
  "node_modules/underscore/modules/identity.js"() {
  }
});

// node_modules/underscore/modules/matcher.js
function matcher(attrs) {
  attrs = extendOwn_default({}, attrs);
  return function(obj) {
    return isMatch(obj, attrs);
  };
}
var init_matcher = __esm({
  "node_modules/underscore/modules/matcher.js"() {
    init_extendOwn();
    init_isMatch();
  }
});

// node_modules/underscore/modules/property.js
function property(path) {
  path = toPath2(path);
  return function(obj) {
    return deepGet(obj, path);
  };
}
var init_property = __esm({
  "node_modules/underscore/modules/property.js"() {
    init_deepGet();
    init_toPath2();
  }
});

// node_modules/underscore/modules/_optimizeCb.js
function optimizeCb(func, context, argCount) {
  if (context === void 0) return func;
  switch (argCount == null ? 3 : argCount) {
    case 1:
      return function(value) {
        return func.call(context, value);
      };
    // The 2-argument case is omitted because we’re not using it.
    case 3:
      return function(value, index, collection) {
        return func.call(context, value, index, collection);
      };
    case 4:
      return function(accumulator, value, index, collection) {
        return func.call(context, accumulator, value, index, collection);
      };
  }
  return function() {
    return func.apply(context, arguments);
  };
}
var init_optimizeCb = __esm({
  "node_modules/underscore/modules/_optimizeCb.js"() {
  }
});

// node_modules/underscore/modules/_baseIteratee.js
function baseIteratee(value, context, argCount) {
  if (value == null) return identity;
  if (isFunction_default(value)) return optimizeCb(value, context, argCount);
  if (isObject(value) && !isArray_default(value)) return matcher(value);
  return property(value);
}
var init_baseIteratee = __esm({
  "node_modules/underscore/modules/_baseIteratee.js"() {
    init_identity();
    init_isFunction();
    init_isObject();
    init_isArray();
    init_matcher();
    init_property();
    init_optimizeCb();
  }
});

// node_modules/underscore/modules/iteratee.js
function iteratee(value, context) {
  return baseIteratee(value, context, Infinity);
}
var init_iteratee = __esm({
  "node_modules/underscore/modules/iteratee.js"() {
    init_underscore();
    init_baseIteratee();
    _.iteratee = iteratee;
  }
});

// node_modules/underscore/modules/_cb.js
function cb(value, context, argCount) {
  if (_.iteratee !== iteratee) return _.iteratee(value, context);
  return baseIteratee(value, context, argCount);
}
var init_cb = __esm({
  "node_modules/underscore/modules/_cb.js"() {
    init_underscore();
    init_baseIteratee();
    init_iteratee();
  }
});

// node_modules/underscore/modules/mapObject.js
function mapObject(obj, iteratee2, context) {
  iteratee2 = cb(iteratee2, context);
  var _keys = keys(obj), length = _keys.length, results = {};
  for (var index = 0; index < length; index++) {
    var currentKey = _keys[index];
    results[currentKey] = iteratee2(obj[currentKey], currentKey, obj);
  }
  return results;
}
var init_mapObject = __esm({
  "node_modules/underscore/modules/mapObject.js"() {
    init_cb();
    init_keys();
  }
});

// node_modules/underscore/modules/noop.js
function noop() {
}
var init_noop = __esm({
  "node_modules/underscore/modules/noop.js"() {
  }
});

// node_modules/underscore/modules/propertyOf.js
function propertyOf(obj) {
  if (obj == null) return noop;
  return function(path) {
    return get(obj, path);
  };
}
var init_propertyOf = __esm({
  "node_modules/underscore/modules/propertyOf.js"() {
    init_noop();
    init_get();
  }
});

// node_modules/underscore/modules/times.js
function times(n, iteratee2, context) {
  var accum = Array(Math.max(0, n));
  iteratee2 = optimizeCb(iteratee2, context, 1);
  for (var i = 0; i < n; i++) accum[i] = iteratee2(i);
  return accum;
}
var init_times = __esm({
  "node_modules/underscore/modules/times.js"() {
    init_optimizeCb();
  }
});

// node_modules/underscore/modules/random.js
function random(min2, max2) {
  if (max2 == null) {
    max2 = min2;
    min2 = 0;
  }
  return min2 + Math.floor(Math.random() * (max2 - min2 + 1));
}
var init_random = __esm({
  "node_modules/underscore/modules/random.js"() {
  }
});

// node_modules/underscore/modules/now.js
var now_default;
var init_now = __esm({
  "node_modules/underscore/modules/now.js"() {
    now_default = Date.now || function() {
      return (/* @__PURE__ */ new Date()).getTime();
    };
  }
});

// node_modules/underscore/modules/_createEscaper.js
function createEscaper(map2) {
  var escaper = function(match) {
    return map2[match];
  };
  var source = "(?:" + keys(map2).join("|") + ")";
  var testRegexp = RegExp(source);
  var replaceRegexp = RegExp(source, "g");
  return function(string) {
    string = string == null ? "" : "" + string;
    return testRegexp.test(string) ? string.replace(replaceRegexp, escaper) : string;
  };
}
var init_createEscaper = __esm({
  "node_modules/underscore/modules/_createEscaper.js"() {
    init_keys();
  }
});

// node_modules/underscore/modules/_escapeMap.js
var escapeMap_default;
var init_escapeMap = __esm({
  "node_modules/underscore/modules/_escapeMap.js"() {
    escapeMap_default = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#x27;",
      "`": "&#x60;"
    };
  }
});

// node_modules/underscore/modules/escape.js
var escape_default;
var init_escape = __esm({
  "node_modules/underscore/modules/escape.js"() {
    init_createEscaper();
    init_escapeMap();
    escape_default = createEscaper(escapeMap_default);
  }
});

// node_modules/underscore/modules/_unescapeMap.js
var unescapeMap_default;
var init_unescapeMap = __esm({
  "node_modules/underscore/modules/_unescapeMap.js"() {
    init_invert();
    init_escapeMap();
    unescapeMap_default = invert(escapeMap_default);
  }
});

// node_modules/underscore/modules/unescape.js
var unescape_default;
var init_unescape = __esm({
  "node_modules/underscore/modules/unescape.js"() {
    init_createEscaper();
    init_unescapeMap();
    unescape_default = createEscaper(unescapeMap_default);
  }
});

// node_modules/underscore/modules/templateSettings.js
var templateSettings_default;
var init_templateSettings = __esm({
  "node_modules/underscore/modules/templateSettings.js"() {
    init_underscore();
    templateSettings_default = _.templateSettings = {
      evaluate: /<%([\s\S]+?)%>/g,
      interpolate: /<%=([\s\S]+?)%>/g,
      escape: /<%-([\s\S]+?)%>/g
    };
  }
});

// node_modules/underscore/modules/template.js
function escapeChar(match) {
  return "\\" + escapes[match];
}
function template(text, settings, oldSettings) {
  if (!settings && oldSettings) settings = oldSettings;
  settings = defaults_default({}, settings, _.templateSettings);
  var matcher2 = RegExp([
    (settings.escape || noMatch).source,
    (settings.interpolate || noMatch).source,
    (settings.evaluate || noMatch).source
  ].join("|") + "|$", "g");
  var index = 0;
  var source = "__p+='";
  text.replace(matcher2, function(match, escape, interpolate, evaluate, offset) {
    source += text.slice(index, offset).replace(escapeRegExp, escapeChar);
    index = offset + match.length;
    if (escape) {
      source += "'+\n((__t=(" + escape + "))==null?'':_.escape(__t))+\n'";
    } else if (interpolate) {
      source += "'+\n((__t=(" + interpolate + "))==null?'':__t)+\n'";
    } else if (evaluate) {
      source += "';\n" + evaluate + "\n__p+='";
    }
    return match;
  });
  source += "';\n";
  var argument = settings.variable;
  if (argument) {
    if (!bareIdentifier.test(argument)) throw new Error(
      "variable is not a bare identifier: " + argument
    );
  } else {
    source = "with(obj||{}){\n" + source + "}\n";
    argument = "obj";
  }
  source = "var __t,__p='',__j=Array.prototype.join,print=function(){__p+=__j.call(arguments,'');};\n" + source + "return __p;\n";
  var render;
  try {
    render = new Function(argument, "_", source);
  } catch (e) {
    e.source = source;
    throw e;
  }
  var template2 = function(data) {
    return render.call(this, data, _);
  };
  template2.source = "function(" + argument + "){\n" + source + "}";
  return template2;
}
var noMatch, escapes, escapeRegExp, bareIdentifier;
var init_template = __esm({
  "node_modules/underscore/modules/template.js"() {
    init_defaults();
    init_underscore();
    init_templateSettings();
    noMatch = /(.)^/;
    escapes = {
      "'": "'",
      "\\": "\\",
      "\r": "r",
      "\n": "n",
      "\u2028": "u2028",
      "\u2029": "u2029"
    };
    escapeRegExp = /\\|'|\r|\n|\u2028|\u2029/g;
    bareIdentifier = /^\s*(\w|\$)+\s*$/;
  }
});

// node_modules/underscore/modules/result.js
function result(obj, path, fallback) {
  path = toPath2(path);
  var length = path.length;
  if (!length) {
    return isFunction_default(fallback) ? fallback.call(obj) : fallback;
  }
  for (var i = 0; i < length; i++) {
    var prop = obj == null ? void 0 : obj[path[i]];
    if (prop === void 0) {
      prop = fallback;
      i = length;
    }
    obj = isFunction_default(prop) ? prop.call(obj) : prop;
  }
  return obj;
}
var init_result = __esm({
  "node_modules/underscore/modules/result.js"() {
    init_isFunction();
    init_toPath2();
  }
});

// node_modules/underscore/modules/uniqueId.js
function uniqueId(prefix) {
  var id = ++idCounter + "";
  return prefix ? prefix + id : id;
}
var idCounter;
var init_uniqueId = __esm({
  "node_modules/underscore/modules/uniqueId.js"() {
    idCounter = 0;
  }
});

// node_modules/underscore/modules/chain.js
function chain(obj) {
  var instance = _(obj);
  instance._chain = true;
  return instance;
}
var init_chain = __esm({
  "node_modules/underscore/modules/chain.js"() {
    init_underscore();
  }
});

// node_modules/underscore/modules/_executeBound.js
function executeBound(sourceFunc, boundFunc, context, callingContext, args) {
  if (!(callingContext instanceof boundFunc)) return sourceFunc.apply(context, args);
  var self2 = baseCreate(sourceFunc.prototype);
  var result2 = sourceFunc.apply(self2, args);
  if (isObject(result2)) return result2;
  return self2;
}
var init_executeBound = __esm({
  "node_modules/underscore/modules/_executeBound.js"() {
    init_baseCreate();
    init_isObject();
  }
});

// node_modules/underscore/modules/partial.js
var partial, partial_default;
var init_partial = __esm({
  "node_modules/underscore/modules/partial.js"() {
    init_restArguments();
    init_executeBound();
    init_underscore();
    partial = restArguments(function(func, boundArgs) {
      var placeholder = partial.placeholder;
      var bound = function() {
        var position = 0, length = boundArgs.length;
        var args = Array(length);
        for (var i = 0; i < length; i++) {
          args[i] = boundArgs[i] === placeholder ? arguments[position++] : boundArgs[i];
        }
        while (position < arguments.length) args.push(arguments[position++]);
        return executeBound(func, bound, this, this, args);
      };
      return bound;
    });
    partial.placeholder = _;
    partial_default = partial;
  }
});

// node_modules/underscore/modules/bind.js
var bind_default;
var init_bind = __esm({
  "node_modules/underscore/modules/bind.js"() {
    init_restArguments();
    init_isFunction();
    init_executeBound();
    bind_default = restArguments(function(func, context, args) {
      if (!isFunction_default(func)) throw new TypeError("Bind must be called on a function");
      var bound = restArguments(function(callArgs) {
        return executeBound(func, bound, context, this, args.concat(callArgs));
      });
      return bound;
    });
  }
});

// node_modules/underscore/modules/_isArrayLike.js
var isArrayLike_default;
var init_isArrayLike = __esm({
  "node_modules/underscore/modules/_isArrayLike.js"() {
    init_createSizePropertyCheck();
    init_getLength();
    isArrayLike_default = createSizePropertyCheck(getLength_default);
  }
});

// node_modules/underscore/modules/_flatten.js
function flatten(input, depth, strict) {
  if (!depth && depth !== 0) depth = Infinity;
  var output = [], idx = 0, i = 0, length = getLength_default(input) || 0, stack = [];
  while (true) {
    if (i >= length) {
      if (!stack.length) break;
      var frame = stack.pop();
      i = frame.i;
      input = frame.v;
      length = getLength_default(input);
      continue;
    }
    var value = input[i++];
    if (stack.length >= depth) {
      output[idx++] = value;
    } else if (isArrayLike_default(value) && (isArray_default(value) || isArguments_default(value))) {
      stack.push({ i, v: input });
      i = 0;
      input = value;
      length = getLength_default(input);
    } else if (!strict) {
      output[idx++] = value;
    }
  }
  return output;
}
var init_flatten = __esm({
  "node_modules/underscore/modules/_flatten.js"() {
    init_getLength();
    init_isArrayLike();
    init_isArray();
    init_isArguments();
  }
});

// node_modules/underscore/modules/bindAll.js
var bindAll_default;
var init_bindAll = __esm({
  "node_modules/underscore/modules/bindAll.js"() {
    init_restArguments();
    init_flatten();
    init_bind();
    bindAll_default = restArguments(function(obj, keys2) {
      keys2 = flatten(keys2, false, false);
      var index = keys2.length;
      if (index < 1) throw new Error("bindAll must be passed function names");
      while (index--) {
        var key = keys2[index];
        obj[key] = bind_default(obj[key], obj);
      }
      return obj;
    });
  }
});

// node_modules/underscore/modules/memoize.js
function memoize(func, hasher) {
  var memoize2 = function(key) {
    var cache = memoize2.cache;
    var address = "" + (hasher ? hasher.apply(this, arguments) : key);
    if (!has(cache, address)) cache[address] = func.apply(this, arguments);
    return cache[address];
  };
  memoize2.cache = {};
  return memoize2;
}
var init_memoize = __esm({
  "node_modules/underscore/modules/memoize.js"() {
    init_has();
  }
});

// node_modules/underscore/modules/delay.js
var delay_default;
var init_delay = __esm({
  "node_modules/underscore/modules/delay.js"() {
    init_restArguments();
    delay_default = restArguments(function(func, wait, args) {
      return setTimeout(function() {
        return func.apply(null, args);
      }, wait);
    });
  }
});

// node_modules/underscore/modules/defer.js
var defer_default;
var init_defer = __esm({
  "node_modules/underscore/modules/defer.js"() {
    init_partial();
    init_delay();
    init_underscore();
    defer_default = partial_default(delay_default, _, 1);
  }
});

// node_modules/underscore/modules/throttle.js
function throttle(func, wait, options) {
  var timeout, context, args, result2;
  var previous = 0;
  if (!options) options = {};
  var later = function() {
    previous = options.leading === false ? 0 : now_default();
    timeout = null;
    result2 = func.apply(context, args);
    if (!timeout) context = args = null;
  };
  var throttled = function() {
    var _now = now_default();
    if (!previous && options.leading === false) previous = _now;
    var remaining = wait - (_now - previous);
    context = this;
    args = arguments;
    if (remaining <= 0 || remaining > wait) {
      if (timeout) {
        clearTimeout(timeout);
        timeout = null;
      }
      previous = _now;
      result2 = func.apply(context, args);
      if (!timeout) context = args = null;
    } else if (!timeout && options.trailing !== false) {
      timeout = setTimeout(later, remaining);
    }
    return result2;
  };
  throttled.cancel = function() {
    clearTimeout(timeout);
    previous = 0;
    timeout = context = args = null;
  };
  return throttled;
}
var init_throttle = __esm({
  "node_modules/underscore/modules/throttle.js"() {
    init_now();
  }
});

// node_modules/underscore/modules/debounce.js
function debounce(func, wait, immediate) {
  var timeout, previous, args, result2, context;
  var later = function() {
    var passed = now_default() - previous;
    if (wait > passed) {
      timeout = setTimeout(later, wait - passed);
    } else {
      timeout = null;
      if (!immediate) result2 = func.apply(context, args);
      if (!timeout) args = context = null;
    }
  };
  var debounced = restArguments(function(_args) {
    context = this;
    args = _args;
    previous = now_default();
    if (!timeout) {
      timeout = setTimeout(later, wait);
      if (immediate) result2 = func.apply(context, args);
    }
    return result2;
  });
  debounced.cancel = function() {
    clearTimeout(timeout);
    timeout = args = context = null;
  };
  return debounced;
}
var init_debounce = __esm({
  "node_modules/underscore/modules/debounce.js"() {
    init_restArguments();
    init_now();
  }
});

// node_modules/underscore/modules/wrap.js
function wrap(func, wrapper) {
  return partial_default(wrapper, func);
}
var init_wrap = __esm({
  "node_modules/underscore/modules/wrap.js"() {
    init_partial();
  }
});

// node_modules/underscore/modules/negate.js
function negate(predicate) {
  return function() {
    return !predicate.apply(this, arguments);
  };
}
var init_negate = __esm({
  "node_modules/underscore/modules/negate.js"() {
  }
});

// node_modules/underscore/modules/compose.js
function compose() {
  var args = arguments;
  var start = args.length - 1;
  return function() {
    var i = start;
    var result2 = args[start].apply(this, arguments);
    while (i--) result2 = args[i].call(this, result2);
    return result2;
  };
}
var init_compose = __esm({
  "node_modules/underscore/modules/compose.js"() {
  }
});

// node_modules/underscore/modules/after.js
function after(times3, func) {
  return function() {
    if (--times3 < 1) {
      return func.apply(this, arguments);
    }
  };
}
var init_after = __esm({
  "node_modules/underscore/modules/after.js"() {
  }
});

// node_modules/underscore/modules/before.js
function before(times3, func) {
  var memo;
  return function() {
    if (--times3 > 0) {
      memo = func.apply(this, arguments);
    }
    if (times3 <= 1) func = null;
    return memo;
  };
}
var init_before = __esm({
  "node_modules/underscore/modules/before.js"() {
  }
});

// node_modules/underscore/modules/once.js
var once_default;
var init_once = __esm({
  "node_modules/underscore/modules/once.js"() {
    init_partial();
    init_before();
    once_default = partial_default(before, 2);
  }
});

// node_modules/underscore/modules/findKey.js
function findKey(obj, predicate, context) {
  predicate = cb(predicate, context);
  var _keys = keys(obj), key;
  for (var i = 0, length = _keys.length; i < length; i++) {
    key = _keys[i];
    if (predicate(obj[key], key, obj)) return key;
  }
}
var init_findKey = __esm({
  "node_modules/underscore/modules/findKey.js"() {
    init_cb();
    init_keys();
  }
});

// node_modules/underscore/modules/_createPredicateIndexFinder.js
function createPredicateIndexFinder(dir) {
  return function(array, predicate, context) {
    predicate = cb(predicate, context);
    var length = getLength_default(array);
    var index = dir > 0 ? 0 : length - 1;
    for (; index >= 0 && index < length; index += dir) {
      if (predicate(array[index], index, array)) return index;
    }
    return -1;
  };
}
var init_createPredicateIndexFinder = __esm({
  "node_modules/underscore/modules/_createPredicateIndexFinder.js"() {
    init_cb();
    init_getLength();
  }
});

// node_modules/underscore/modules/findIndex.js
var findIndex_default;
var init_findIndex = __esm({
  "node_modules/underscore/modules/findIndex.js"() {
    init_createPredicateIndexFinder();
    findIndex_default = createPredicateIndexFinder(1);
  }
});

// node_modules/underscore/modules/findLastIndex.js
var findLastIndex_default;
var init_findLastIndex = __esm({
  "node_modules/underscore/modules/findLastIndex.js"() {
    init_createPredicateIndexFinder();
    findLastIndex_default = createPredicateIndexFinder(-1);
  }
});

// node_modules/underscore/modules/sortedIndex.js
function sortedIndex(array, obj, iteratee2, context) {
  iteratee2 = cb(iteratee2, context, 1);
  var value = iteratee2(obj);
  var low = 0, high = getLength_default(array);
  while (low < high) {
    var mid = Math.floor((low + high) / 2);
    if (iteratee2(array[mid]) < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var init_sortedIndex = __esm({
  "node_modules/underscore/modules/sortedIndex.js"() {
    init_cb();
    init_getLength();
  }
});

// node_modules/underscore/modules/_createIndexFinder.js
function createIndexFinder(dir, predicateFind, sortedIndex2) {
  return function(array, item, idx) {
    var i = 0, length = getLength_default(array);
    if (typeof idx == "number") {
      if (dir > 0) {
        i = idx >= 0 ? idx : Math.max(idx + length, i);
      } else {
        length = idx >= 0 ? Math.min(idx + 1, length) : idx + length + 1;
      }
    } else if (sortedIndex2 && idx && length) {
      idx = sortedIndex2(array, item);
      return array[idx] === item ? idx : -1;
    }
    if (item !== item) {
      idx = predicateFind(slice.call(array, i, length), isNaN2);
      return idx >= 0 ? idx + i : -1;
    }
    for (idx = dir > 0 ? i : length - 1; idx >= 0 && idx < length; idx += dir) {
      if (array[idx] === item) return idx;
    }
    return -1;
  };
}
var init_createIndexFinder = __esm({
  "node_modules/underscore/modules/_createIndexFinder.js"() {
    init_getLength();
    init_setup();
    init_isNaN();
  }
});

// node_modules/underscore/modules/indexOf.js
var indexOf_default;
var init_indexOf = __esm({
  "node_modules/underscore/modules/indexOf.js"() {
    init_sortedIndex();
    init_findIndex();
    init_createIndexFinder();
    indexOf_default = createIndexFinder(1, findIndex_default, sortedIndex);
  }
});

// node_modules/underscore/modules/lastIndexOf.js
var lastIndexOf_default;
var init_lastIndexOf = __esm({
  "node_modules/underscore/modules/lastIndexOf.js"() {
    init_findLastIndex();
    init_createIndexFinder();
    lastIndexOf_default = createIndexFinder(-1, findLastIndex_default);
  }
});

// node_modules/underscore/modules/find.js
function find(obj, predicate, context) {
  var keyFinder = isArrayLike_default(obj) ? findIndex_default : findKey;
  var key = keyFinder(obj, predicate, context);
  if (key !== void 0 && key !== -1) return obj[key];
}
var init_find = __esm({
  "node_modules/underscore/modules/find.js"() {
    init_isArrayLike();
    init_findIndex();
    init_findKey();
  }
});

// node_modules/underscore/modules/findWhere.js
function findWhere(obj, attrs) {
  return find(obj, matcher(attrs));
}
var init_findWhere = __esm({
  "node_modules/underscore/modules/findWhere.js"() {
    init_find();
    init_matcher();
  }
});

// node_modules/underscore/modules/each.js
function each(obj, iteratee2, context) {
  iteratee2 = optimizeCb(iteratee2, context);
  var i, length;
  if (isArrayLike_default(obj)) {
    for (i = 0, length = obj.length; i < length; i++) {
      iteratee2(obj[i], i, obj);
    }
  } else {
    var _keys = keys(obj);
    for (i = 0, length = _keys.length; i < length; i++) {
      iteratee2(obj[_keys[i]], _keys[i], obj);
    }
  }
  return obj;
}
var init_each = __esm({
  "node_modules/underscore/modules/each.js"() {
    init_optimizeCb();
    init_isArrayLike();
    init_keys();
  }
});

// node_modules/underscore/modules/map.js
function map(obj, iteratee2, context) {
  iteratee2 = cb(iteratee2, context);
  var _keys = !isArrayLike_default(obj) && keys(obj), length = (_keys || obj).length, results = Array(length);
  for (var index = 0; index < length; index++) {
    var currentKey = _keys ? _keys[index] : index;
    results[index] = iteratee2(obj[currentKey], currentKey, obj);
  }
  return results;
}
var init_map = __esm({
  "node_modules/underscore/modules/map.js"() {
    init_cb();
    init_isArrayLike();
    init_keys();
  }
});

// node_modules/underscore/modules/_createReduce.js
function createReduce(dir) {
  var reducer = function(obj, iteratee2, memo, initial2) {
    var _keys = !isArrayLike_default(obj) && keys(obj), length = (_keys || obj).length, index = dir > 0 ? 0 : length - 1;
    if (!initial2) {
      memo = obj[_keys ? _keys[index] : index];
      index += dir;
    }
    for (; index >= 0 && index < length; index += dir) {
      var currentKey = _keys ? _keys[index] : index;
      memo = iteratee2(memo, obj[currentKey], currentKey, obj);
    }
    return memo;
  };
  return function(obj, iteratee2, memo, context) {
    var initial2 = arguments.length >= 3;
    return reducer(obj, optimizeCb(iteratee2, context, 4), memo, initial2);
  };
}
var init_createReduce = __esm({
  "node_modules/underscore/modules/_createReduce.js"() {
    init_isArrayLike();
    init_keys();
    init_optimizeCb();
  }
});

// node_modules/underscore/modules/reduce.js
var reduce_default;
var init_reduce = __esm({
  "node_modules/underscore/modules/reduce.js"() {
    init_createReduce();
    reduce_default = createReduce(1);
  }
});

// node_modules/underscore/modules/reduceRight.js
var reduceRight_default;
var init_reduceRight = __esm({
  "node_modules/underscore/modules/reduceRight.js"() {
    init_createReduce();
    reduceRight_default = createReduce(-1);
  }
});

// node_modules/underscore/modules/filter.js
function filter(obj, predicate, context) {
  var results = [];
  predicate = cb(predicate, context);
  each(obj, function(value, index, list3) {
    if (predicate(value, index, list3)) results.push(value);
  });
  return results;
}
var init_filter = __esm({
  "node_modules/underscore/modules/filter.js"() {
    init_cb();
    init_each();
  }
});

// node_modules/underscore/modules/reject.js
function reject(obj, predicate, context) {
  return filter(obj, negate(cb(predicate)), context);
}
var init_reject = __esm({
  "node_modules/underscore/modules/reject.js"() {
    init_filter();
    init_negate();
    init_cb();
  }
});

// node_modules/underscore/modules/every.js
function every(obj, predicate, context) {
  predicate = cb(predicate, context);
  var _keys = !isArrayLike_default(obj) && keys(obj), length = (_keys || obj).length;
  for (var index = 0; index < length; index++) {
    var currentKey = _keys ? _keys[index] : index;
    if (!predicate(obj[currentKey], currentKey, obj)) return false;
  }
  return true;
}
var init_every = __esm({
  "node_modules/underscore/modules/every.js"() {
    init_cb();
    init_isArrayLike();
    init_keys();
  }
});

// node_modules/underscore/modules/some.js
function some(obj, predicate, context) {
  predicate = cb(predicate, context);
  var _keys = !isArrayLike_default(obj) && keys(obj), length = (_keys || obj).length;
  for (var index = 0; index < length; index++) {
    var currentKey = _keys ? _keys[index] : index;
    if (predicate(obj[currentKey], currentKey, obj)) return true;
  }
  return false;
}
var init_some = __esm({
  "node_modules/underscore/modules/some.js"() {
    init_cb();
    init_isArrayLike();
    init_keys();
  }
});

// node_modules/underscore/modules/contains.js
function contains(obj, item, fromIndex, guard) {
  if (!isArrayLike_default(obj)) obj = values(obj);
  if (typeof fromIndex != "number" || guard) fromIndex = 0;
  return indexOf_default(obj, item, fromIndex) >= 0;
}
var init_contains = __esm({
  "node_modules/underscore/modules/contains.js"() {
    init_isArrayLike();
    init_values();
    init_indexOf();
  }
});

// node_modules/underscore/modules/invoke.js
var invoke_default;
var init_invoke = __esm({
  "node_modules/underscore/modules/invoke.js"() {
    init_restArguments();
    init_isFunction();
    init_map();
    init_deepGet();
    init_toPath2();
    invoke_default = restArguments(function(obj, path, args) {
      var contextPath, func;
      if (isFunction_default(path)) {
        func = path;
      } else {
        path = toPath2(path);
        contextPath = path.slice(0, -1);
        path = path[path.length - 1];
      }
      return map(obj, function(context) {
        var method = func;
        if (!method) {
          if (contextPath && contextPath.length) {
            context = deepGet(context, contextPath);
          }
          if (context == null) return void 0;
          method = context[path];
        }
        return method == null ? method : method.apply(context, args);
      });
    });
  }
});

// node_modules/underscore/modules/pluck.js
function pluck(obj, key) {
  return map(obj, property(key));
}
var init_pluck = __esm({
  "node_modules/underscore/modules/pluck.js"() {
    init_map();
    init_property();
  }
});

// node_modules/underscore/modules/where.js
function where(obj, attrs) {
  return filter(obj, matcher(attrs));
}
var init_where = __esm({
  "node_modules/underscore/modules/where.js"() {
    init_filter();
    init_matcher();
  }
});

// node_modules/underscore/modules/max.js
function max(obj, iteratee2, context) {
  var result2 = -Infinity, lastComputed = -Infinity, value, computed;
  if (iteratee2 == null || typeof iteratee2 == "number" && typeof obj[0] != "object" && obj != null) {
    obj = isArrayLike_default(obj) ? obj : values(obj);
    for (var i = 0, length = obj.length; i < length; i++) {
      value = obj[i];
      if (value != null && value > result2) {
        result2 = value;
      }
    }
  } else {
    iteratee2 = cb(iteratee2, context);
    each(obj, function(v, index, list3) {
      computed = iteratee2(v, index, list3);
      if (computed > lastComputed || computed === -Infinity && result2 === -Infinity) {
        result2 = v;
        lastComputed = computed;
      }
    });
  }
  return result2;
}
var init_max = __esm({
  "node_modules/underscore/modules/max.js"() {
    init_isArrayLike();
    init_values();
    init_cb();
    init_each();
  }
});

// node_modules/underscore/modules/min.js
function min(obj, iteratee2, context) {
  var result2 = Infinity, lastComputed = Infinity, value, computed;
  if (iteratee2 == null || typeof iteratee2 == "number" && typeof obj[0] != "object" && obj != null) {
    obj = isArrayLike_default(obj) ? obj : values(obj);
    for (var i = 0, length = obj.length; i < length; i++) {
      value = obj[i];
      if (value != null && value < result2) {
        result2 = value;
      }
    }
  } else {
    iteratee2 = cb(iteratee2, context);
    each(obj, function(v, index, list3) {
      computed = iteratee2(v, index, list3);
      if (computed < lastComputed || computed === Infinity && result2 === Infinity) {
        result2 = v;
        lastComputed = computed;
      }
    });
  }
  return result2;
}
var init_min = __esm({
  "node_modules/underscore/modules/min.js"() {
    init_isArrayLike();
    init_values();
    init_cb();
    init_each();
  }
});

// node_modules/underscore/modules/toArray.js
function toArray(obj) {
  if (!obj) return [];
  if (isArray_default(obj)) return slice.call(obj);
  if (isString_default(obj)) {
    return obj.match(reStrSymbol);
  }
  if (isArrayLike_default(obj)) return map(obj, identity);
  return values(obj);
}
var reStrSymbol;
var init_toArray = __esm({
  "node_modules/underscore/modules/toArray.js"() {
    init_isArray();
    init_setup();
    init_isString();
    init_isArrayLike();
    init_map();
    init_identity();
    init_values();
    reStrSymbol = /[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
  }
});

// node_modules/underscore/modules/sample.js
function sample(obj, n, guard) {
  if (n == null || guard) {
    if (!isArrayLike_default(obj)) obj = values(obj);
    return obj[random(obj.length - 1)];
  }
  var sample2 = toArray(obj);
  var length = getLength_default(sample2);
  n = Math.max(Math.min(n, length), 0);
  var last2 = length - 1;
  for (var index = 0; index < n; index++) {
    var rand = random(index, last2);
    var temp = sample2[index];
    sample2[index] = sample2[rand];
    sample2[rand] = temp;
  }
  return sample2.slice(0, n);
}
var init_sample = __esm({
  "node_modules/underscore/modules/sample.js"() {
    init_isArrayLike();
    init_values();
    init_getLength();
    init_random();
    init_toArray();
  }
});

// node_modules/underscore/modules/shuffle.js
function shuffle(obj) {
  return sample(obj, Infinity);
}
var init_shuffle = __esm({
  "node_modules/underscore/modules/shuffle.js"() {
    init_sample();
  }
});

// node_modules/underscore/modules/sortBy.js
function sortBy(obj, iteratee2, context) {
  var index = 0;
  iteratee2 = cb(iteratee2, context);
  return pluck(map(obj, function(value, key, list3) {
    return {
      value,
      index: index++,
      criteria: iteratee2(value, key, list3)
    };
  }).sort(function(left2, right) {
    var a = left2.criteria;
    var b = right.criteria;
    if (a !== b) {
      if (a > b || a === void 0) return 1;
      if (a < b || b === void 0) return -1;
    }
    return left2.index - right.index;
  }), "value");
}
var init_sortBy = __esm({
  "node_modules/underscore/modules/sortBy.js"() {
    init_cb();
    init_pluck();
    init_map();
  }
});

// node_modules/underscore/modules/_group.js
function group(behavior, partition) {
  return function(obj, iteratee2, context) {
    var result2 = partition ? [[], []] : {};
    iteratee2 = cb(iteratee2, context);
    each(obj, function(value, index) {
      var key = iteratee2(value, index, obj);
      behavior(result2, value, key);
    });
    return result2;
  };
}
var init_group = __esm({
  "node_modules/underscore/modules/_group.js"() {
    init_cb();
    init_each();
  }
});

// node_modules/underscore/modules/groupBy.js
var groupBy_default;
var init_groupBy = __esm({
  "node_modules/underscore/modules/groupBy.js"() {
    init_group();
    init_has();
    groupBy_default = group(function(result2, value, key) {
      if (has(result2, key)) result2[key].push(value);
      else result2[key] = [value];
    });
  }
});

// node_modules/underscore/modules/indexBy.js
var indexBy_default;
var init_indexBy = __esm({
  "node_modules/underscore/modules/indexBy.js"() {
    init_group();
    indexBy_default = group(function(result2, value, key) {
      result2[key] = value;
    });
  }
});

// node_modules/underscore/modules/countBy.js
var countBy_default;
var init_countBy = __esm({
  "node_modules/underscore/modules/countBy.js"() {
    init_group();
    init_has();
    countBy_default = group(function(result2, value, key) {
      if (has(result2, key)) result2[key]++;
      else result2[key] = 1;
    });
  }
});

// node_modules/underscore/modules/partition.js
var partition_default;
var init_partition = __esm({
  "node_modules/underscore/modules/partition.js"() {
    init_group();
    partition_default = group(function(result2, value, pass) {
      result2[pass ? 0 : 1].push(value);
    }, true);
  }
});

// node_modules/underscore/modules/size.js
function size(obj) {
  if (obj == null) return 0;
  return isArrayLike_default(obj) ? obj.length : keys(obj).length;
}
var init_size = __esm({
  "node_modules/underscore/modules/size.js"() {
    init_isArrayLike();
    init_keys();
  }
});

// node_modules/underscore/modules/_keyInObj.js
function keyInObj(value, key, obj) {
  return key in obj;
}
var init_keyInObj = __esm({
  "node_modules/underscore/modules/_keyInObj.js"() {
  }
});

// node_modules/underscore/modules/pick.js
var pick_default;
var init_pick = __esm({
  "node_modules/underscore/modules/pick.js"() {
    init_restArguments();
    init_isFunction();
    init_optimizeCb();
    init_allKeys();
    init_keyInObj();
    init_flatten();
    pick_default = restArguments(function(obj, keys2) {
      var result2 = {}, iteratee2 = keys2[0];
      if (obj == null) return result2;
      if (isFunction_default(iteratee2)) {
        if (keys2.length > 1) iteratee2 = optimizeCb(iteratee2, keys2[1]);
        keys2 = allKeys(obj);
      } else {
        iteratee2 = keyInObj;
        keys2 = flatten(keys2, false, false);
        obj = Object(obj);
      }
      for (var i = 0, length = keys2.length; i < length; i++) {
        var key = keys2[i];
        var value = obj[key];
        if (iteratee2(value, key, obj)) result2[key] = value;
      }
      return result2;
    });
  }
});

// node_modules/underscore/modules/omit.js
var omit_default;
var init_omit = __esm({
  "node_modules/underscore/modules/omit.js"() {
    init_restArguments();
    init_isFunction();
    init_negate();
    init_map();
    init_flatten();
    init_contains();
    init_pick();
    omit_default = restArguments(function(obj, keys2) {
      var iteratee2 = keys2[0], context;
      if (isFunction_default(iteratee2)) {
        iteratee2 = negate(iteratee2);
        if (keys2.length > 1) context = keys2[1];
      } else {
        keys2 = map(flatten(keys2, false, false), String);
        iteratee2 = function(value, key) {
          return !contains(keys2, key);
        };
      }
      return pick_default(obj, iteratee2, context);
    });
  }
});

// node_modules/underscore/modules/initial.js
function initial(array, n, guard) {
  return slice.call(array, 0, Math.max(0, array.length - (n == null || guard ? 1 : n)));
}
var init_initial = __esm({
  "node_modules/underscore/modules/initial.js"() {
    init_setup();
  }
});

// node_modules/underscore/modules/first.js
function first(array, n, guard) {
  if (array == null || array.length < 1) return n == null || guard ? void 0 : [];
  if (n == null || guard) return array[0];
  return initial(array, array.length - n);
}
var init_first = __esm({
  "node_modules/underscore/modules/first.js"() {
    init_initial();
  }
});

// node_modules/underscore/modules/rest.js
function rest(array, n, guard) {
  return slice.call(array, n == null || guard ? 1 : n);
}
var init_rest = __esm({
  "node_modules/underscore/modules/rest.js"() {
    init_setup();
  }
});

// node_modules/underscore/modules/last.js
function last(array, n, guard) {
  if (array == null || array.length < 1) return n == null || guard ? void 0 : [];
  if (n == null || guard) return array[array.length - 1];
  return rest(array, Math.max(0, array.length - n));
}
var init_last = __esm({
  "node_modules/underscore/modules/last.js"() {
    init_rest();
  }
});

// node_modules/underscore/modules/compact.js
function compact(array) {
  return filter(array, Boolean);
}
var init_compact = __esm({
  "node_modules/underscore/modules/compact.js"() {
    init_filter();
  }
});

// node_modules/underscore/modules/flatten.js
function flatten2(array, depth) {
  return flatten(array, depth, false);
}
var init_flatten2 = __esm({
  "node_modules/underscore/modules/flatten.js"() {
    init_flatten();
  }
});

// node_modules/underscore/modules/difference.js
var difference_default;
var init_difference = __esm({
  "node_modules/underscore/modules/difference.js"() {
    init_restArguments();
    init_flatten();
    init_filter();
    init_contains();
    difference_default = restArguments(function(array, rest2) {
      rest2 = flatten(rest2, true, true);
      return filter(array, function(value) {
        return !contains(rest2, value);
      });
    });
  }
});

// node_modules/underscore/modules/without.js
var without_default;
var init_without = __esm({
  "node_modules/underscore/modules/without.js"() {
    init_restArguments();
    init_difference();
    without_default = restArguments(function(array, otherArrays) {
      return difference_default(array, otherArrays);
    });
  }
});

// node_modules/underscore/modules/uniq.js
function uniq(array, isSorted, iteratee2, context) {
  if (!isBoolean(isSorted)) {
    context = iteratee2;
    iteratee2 = isSorted;
    isSorted = false;
  }
  if (iteratee2 != null) iteratee2 = cb(iteratee2, context);
  var result2 = [];
  var seen = [];
  for (var i = 0, length = getLength_default(array); i < length; i++) {
    var value = array[i], computed = iteratee2 ? iteratee2(value, i, array) : value;
    if (isSorted && !iteratee2) {
      if (!i || seen !== computed) result2.push(value);
      seen = computed;
    } else if (iteratee2) {
      if (!contains(seen, computed)) {
        seen.push(computed);
        result2.push(value);
      }
    } else if (!contains(result2, value)) {
      result2.push(value);
    }
  }
  return result2;
}
var init_uniq = __esm({
  "node_modules/underscore/modules/uniq.js"() {
    init_isBoolean();
    init_cb();
    init_getLength();
    init_contains();
  }
});

// node_modules/underscore/modules/union.js
var union_default;
var init_union = __esm({
  "node_modules/underscore/modules/union.js"() {
    init_restArguments();
    init_uniq();
    init_flatten();
    union_default = restArguments(function(arrays) {
      return uniq(flatten(arrays, true, true));
    });
  }
});

// node_modules/underscore/modules/intersection.js
function intersection(array) {
  var result2 = [];
  var argsLength = arguments.length;
  for (var i = 0, length = getLength_default(array); i < length; i++) {
    var item = array[i];
    if (contains(result2, item)) continue;
    var j;
    for (j = 1; j < argsLength; j++) {
      if (!contains(arguments[j], item)) break;
    }
    if (j === argsLength) result2.push(item);
  }
  return result2;
}
var init_intersection = __esm({
  "node_modules/underscore/modules/intersection.js"() {
    init_getLength();
    init_contains();
  }
});

// node_modules/underscore/modules/unzip.js
function unzip(array) {
  var length = array && max(array, getLength_default).length || 0;
  var result2 = Array(length);
  for (var index = 0; index < length; index++) {
    result2[index] = pluck(array, index);
  }
  return result2;
}
var init_unzip = __esm({
  "node_modules/underscore/modules/unzip.js"() {
    init_max();
    init_getLength();
    init_pluck();
  }
});

// node_modules/underscore/modules/zip.js
var zip_default;
var init_zip = __esm({
  "node_modules/underscore/modules/zip.js"() {
    init_restArguments();
    init_unzip();
    zip_default = restArguments(unzip);
  }
});

// node_modules/underscore/modules/object.js
function object(list3, values2) {
  var result2 = {};
  for (var i = 0, length = getLength_default(list3); i < length; i++) {
    if (values2) {
      result2[list3[i]] = values2[i];
    } else {
      result2[list3[i][0]] = list3[i][1];
    }
  }
  return result2;
}
var init_object = __esm({
  "node_modules/underscore/modules/object.js"() {
    init_getLength();
  }
});

// node_modules/underscore/modules/range.js
function range(start, stop, step) {
  if (stop == null) {
    stop = start || 0;
    start = 0;
  }
  if (!step) {
    step = stop < start ? -1 : 1;
  }
  var length = Math.max(Math.ceil((stop - start) / step), 0);
  var range3 = Array(length);
  for (var idx = 0; idx < length; idx++, start += step) {
    range3[idx] = start;
  }
  return range3;
}
var init_range = __esm({
  "node_modules/underscore/modules/range.js"() {
  }
});

// node_modules/underscore/modules/chunk.js
function chunk(array, count) {
  if (count == null || count < 1) return [];
  var result2 = [];
  var i = 0, length = array.length;
  while (i < length) {
    result2.push(slice.call(array, i, i += count));
  }
  return result2;
}
var init_chunk = __esm({
  "node_modules/underscore/modules/chunk.js"() {
    init_setup();
  }
});

// node_modules/underscore/modules/_chainResult.js
function chainResult(instance, obj) {
  return instance._chain ? _(obj).chain() : obj;
}
var init_chainResult = __esm({
  "node_modules/underscore/modules/_chainResult.js"() {
    init_underscore();
  }
});

// node_modules/underscore/modules/mixin.js
function mixin(obj) {
  each(functions(obj), function(name) {
    var func = _[name] = obj[name];
    _.prototype[name] = function() {
      var args = [this._wrapped];
      push.apply(args, arguments);
      return chainResult(this, func.apply(_, args));
    };
  });
  return _;
}
var init_mixin = __esm({
  "node_modules/underscore/modules/mixin.js"() {
    init_underscore();
    init_each();
    init_functions();
    init_setup();
    init_chainResult();
  }
});

// node_modules/underscore/modules/underscore-array-methods.js
var underscore_array_methods_default;
var init_underscore_array_methods = __esm({
  "node_modules/underscore/modules/underscore-array-methods.js"() {
    init_underscore();
    init_each();
    init_setup();
    init_chainResult();
    each(["pop", "push", "reverse", "shift", "sort", "splice", "unshift"], function(name) {
      var method = ArrayProto[name];
      _.prototype[name] = function() {
        var obj = this._wrapped;
        if (obj != null) {
          method.apply(obj, arguments);
          if ((name === "shift" || name === "splice") && obj.length === 0) {
            delete obj[0];
          }
        }
        return chainResult(this, obj);
      };
    });
    each(["concat", "join", "slice"], function(name) {
      var method = ArrayProto[name];
      _.prototype[name] = function() {
        var obj = this._wrapped;
        if (obj != null) obj = method.apply(obj, arguments);
        return chainResult(this, obj);
      };
    });
    underscore_array_methods_default = _;
  }
});

// node_modules/underscore/modules/index.js
var modules_exports = {};
__export(modules_exports, {
  VERSION: () => VERSION,
  after: () => after,
  all: () => every,
  allKeys: () => allKeys,
  any: () => some,
  assign: () => extendOwn_default,
  before: () => before,
  bind: () => bind_default,
  bindAll: () => bindAll_default,
  chain: () => chain,
  chunk: () => chunk,
  clone: () => clone,
  collect: () => map,
  compact: () => compact,
  compose: () => compose,
  constant: () => constant,
  contains: () => contains,
  countBy: () => countBy_default,
  create: () => create,
  debounce: () => debounce,
  default: () => underscore_array_methods_default,
  defaults: () => defaults_default,
  defer: () => defer_default,
  delay: () => delay_default,
  detect: () => find,
  difference: () => difference_default,
  drop: () => rest,
  each: () => each,
  escape: () => escape_default,
  every: () => every,
  extend: () => extend_default,
  extendOwn: () => extendOwn_default,
  filter: () => filter,
  find: () => find,
  findIndex: () => findIndex_default,
  findKey: () => findKey,
  findLastIndex: () => findLastIndex_default,
  findWhere: () => findWhere,
  first: () => first,
  flatten: () => flatten2,
  foldl: () => reduce_default,
  foldr: () => reduceRight_default,
  forEach: () => each,
  functions: () => functions,
  get: () => get,
  groupBy: () => groupBy_default,
  has: () => has2,
  head: () => first,
  identity: () => identity,
  include: () => contains,
  includes: () => contains,
  indexBy: () => indexBy_default,
  indexOf: () => indexOf_default,
  initial: () => initial,
  inject: () => reduce_default,
  intersection: () => intersection,
  invert: () => invert,
  invoke: () => invoke_default,
  isArguments: () => isArguments_default,
  isArray: () => isArray_default,
  isArrayBuffer: () => isArrayBuffer_default,
  isBoolean: () => isBoolean,
  isDataView: () => isDataView_default,
  isDate: () => isDate_default,
  isElement: () => isElement,
  isEmpty: () => isEmpty,
  isEqual: () => isEqual,
  isError: () => isError_default,
  isFinite: () => isFinite2,
  isFunction: () => isFunction_default,
  isMap: () => isMap_default,
  isMatch: () => isMatch,
  isNaN: () => isNaN2,
  isNull: () => isNull,
  isNumber: () => isNumber_default,
  isObject: () => isObject,
  isRegExp: () => isRegExp_default,
  isSet: () => isSet_default,
  isString: () => isString_default,
  isSymbol: () => isSymbol_default,
  isTypedArray: () => isTypedArray_default,
  isUndefined: () => isUndefined,
  isWeakMap: () => isWeakMap_default,
  isWeakSet: () => isWeakSet_default,
  iteratee: () => iteratee,
  keys: () => keys,
  last: () => last,
  lastIndexOf: () => lastIndexOf_default,
  map: () => map,
  mapObject: () => mapObject,
  matcher: () => matcher,
  matches: () => matcher,
  max: () => max,
  memoize: () => memoize,
  methods: () => functions,
  min: () => min,
  mixin: () => mixin,
  negate: () => negate,
  noop: () => noop,
  now: () => now_default,
  object: () => object,
  omit: () => omit_default,
  once: () => once_default,
  pairs: () => pairs,
  partial: () => partial_default,
  partition: () => partition_default,
  pick: () => pick_default,
  pluck: () => pluck,
  property: () => property,
  propertyOf: () => propertyOf,
  random: () => random,
  range: () => range,
  reduce: () => reduce_default,
  reduceRight: () => reduceRight_default,
  reject: () => reject,
  rest: () => rest,
  restArguments: () => restArguments,
  result: () => result,
  sample: () => sample,
  select: () => filter,
  shuffle: () => shuffle,
  size: () => size,
  some: () => some,
  sortBy: () => sortBy,
  sortedIndex: () => sortedIndex,
  tail: () => rest,
  take: () => first,
  tap: () => tap,
  template: () => template,
  templateSettings: () => templateSettings_default,
  throttle: () => throttle,
  times: () => times,
  toArray: () => toArray,
  toPath: () => toPath,
  transpose: () => unzip,
  unescape: () => unescape_default,
  union: () => union_default,
  uniq: () => uniq,
  unique: () => uniq,
  uniqueId: () => uniqueId,
  unzip: () => unzip,
  values: () => values,
  where: () => where,
  without: () => without_default,
  wrap: () => wrap,
  zip: () => zip_default
});
var init_modules = __esm({
  "node_modules/underscore/modules/index.js"() {
    init_setup();
    init_restArguments();
    init_isObject();
    init_isNull();
    init_isUndefined();
    init_isBoolean();
    init_isElement();
    init_isString();
    init_isNumber();
    init_isDate();
    init_isRegExp();
    init_isError();
    init_isSymbol();
    init_isArrayBuffer();
    init_isDataView();
    init_isArray();
    init_isFunction();
    init_isArguments();
    init_isFinite();
    init_isNaN();
    init_isTypedArray();
    init_isEmpty();
    init_isMatch();
    init_isEqual();
    init_isMap();
    init_isWeakMap();
    init_isSet();
    init_isWeakSet();
    init_keys();
    init_allKeys();
    init_values();
    init_pairs();
    init_invert();
    init_functions();
    init_extend();
    init_extendOwn();
    init_defaults();
    init_create();
    init_clone();
    init_tap();
    init_get();
    init_has2();
    init_mapObject();
    init_identity();
    init_constant();
    init_noop();
    init_toPath();
    init_property();
    init_propertyOf();
    init_matcher();
    init_times();
    init_random();
    init_now();
    init_escape();
    init_unescape();
    init_templateSettings();
    init_template();
    init_result();
    init_uniqueId();
    init_chain();
    init_iteratee();
    init_partial();
    init_bind();
    init_bindAll();
    init_memoize();
    init_delay();
    init_defer();
    init_throttle();
    init_debounce();
    init_wrap();
    init_negate();
    init_compose();
    init_after();
    init_before();
    init_once();
    init_findKey();
    init_findIndex();
    init_findLastIndex();
    init_sortedIndex();
    init_indexOf();
    init_lastIndexOf();
    init_find();
    init_findWhere();
    init_each();
    init_map();
    init_reduce();
    init_reduceRight();
    init_filter();
    init_reject();
    init_every();
    init_some();
    init_contains();
    init_invoke();
    init_pluck();
    init_where();
    init_max();
    init_min();
    init_shuffle();
    init_sample();
    init_sortBy();
    init_groupBy();
    init_indexBy();
    init_countBy();
    init_partition();
    init_toArray();
    init_size();
    init_pick();
    init_omit();
    init_first();
    init_initial();
    init_last();
    init_rest();
    init_compact();
    init_flatten2();
    init_without();
    init_uniq();
    init_union();
    init_intersection();
    init_difference();
    init_unzip();
    init_zip();
    init_object();
    init_range();
    init_chunk();
    init_mixin();
    init_underscore_array_methods();
  }
});

// node_modules/underscore/modules/index-default.js
var _2, index_default_default;
var init_index_default = __esm({
  "node_modules/underscore/modules/index-default.js"() {
    init_modules();
    init_modules();
    _2 = mixin(modules_exports);
    _2._ = _2;
    index_default_default = _2;
  }
});

// node_modules/underscore/modules/index-all.js
var index_all_exports = {};
__export(index_all_exports, {
  VERSION: () => VERSION,
  after: () => after,
  all: () => every,
  allKeys: () => allKeys,
  any: () => some,
  assign: () => extendOwn_default,
  before: () => before,
  bind: () => bind_default,
  bindAll: () => bindAll_default,
  chain: () => chain,
  chunk: () => chunk,
  clone: () => clone,
  collect: () => map,
  compact: () => compact,
  compose: () => compose,
  constant: () => constant,
  contains: () => contains,
  countBy: () => countBy_default,
  create: () => create,
  debounce: () => debounce,
  default: () => index_default_default,
  defaults: () => defaults_default,
  defer: () => defer_default,
  delay: () => delay_default,
  detect: () => find,
  difference: () => difference_default,
  drop: () => rest,
  each: () => each,
  escape: () => escape_default,
  every: () => every,
  extend: () => extend_default,
  extendOwn: () => extendOwn_default,
  filter: () => filter,
  find: () => find,
  findIndex: () => findIndex_default,
  findKey: () => findKey,
  findLastIndex: () => findLastIndex_default,
  findWhere: () => findWhere,
  first: () => first,
  flatten: () => flatten2,
  foldl: () => reduce_default,
  foldr: () => reduceRight_default,
  forEach: () => each,
  functions: () => functions,
  get: () => get,
  groupBy: () => groupBy_default,
  has: () => has2,
  head: () => first,
  identity: () => identity,
  include: () => contains,
  includes: () => contains,
  indexBy: () => indexBy_default,
  indexOf: () => indexOf_default,
  initial: () => initial,
  inject: () => reduce_default,
  intersection: () => intersection,
  invert: () => invert,
  invoke: () => invoke_default,
  isArguments: () => isArguments_default,
  isArray: () => isArray_default,
  isArrayBuffer: () => isArrayBuffer_default,
  isBoolean: () => isBoolean,
  isDataView: () => isDataView_default,
  isDate: () => isDate_default,
  isElement: () => isElement,
  isEmpty: () => isEmpty,
  isEqual: () => isEqual,
  isError: () => isError_default,
  isFinite: () => isFinite2,
  isFunction: () => isFunction_default,
  isMap: () => isMap_default,
  isMatch: () => isMatch,
  isNaN: () => isNaN2,
  isNull: () => isNull,
  isNumber: () => isNumber_default,
  isObject: () => isObject,
  isRegExp: () => isRegExp_default,
  isSet: () => isSet_default,
  isString: () => isString_default,
  isSymbol: () => isSymbol_default,
  isTypedArray: () => isTypedArray_default,
  isUndefined: () => isUndefined,
  isWeakMap: () => isWeakMap_default,
  isWeakSet: () => isWeakSet_default,
  iteratee: () => iteratee,
  keys: () => keys,
  last: () => last,
  lastIndexOf: () => lastIndexOf_default,
  map: () => map,
  mapObject: () => mapObject,
  matcher: () => matcher,
  matches: () => matcher,
  max: () => max,
  memoize: () => memoize,
  methods: () => functions,
  min: () => min,
  mixin: () => mixin,
  negate: () => negate,
  noop: () => noop,
  now: () => now_default,
  object: () => object,
  omit: () => omit_default,
  once: () => once_default,
  pairs: () => pairs,
  partial: () => partial_default,
  partition: () => partition_default,
  pick: () => pick_default,
  pluck: () => pluck,
  property: () => property,
  propertyOf: () => propertyOf,
  random: () => random,
  range: () => range,
  reduce: () => reduce_default,
  reduceRight: () => reduceRight_default,
  reject: () => reject,
  rest: () => rest,
  restArguments: () => restArguments,
  result: () => result,
  sample: () => sample,
  select: () => filter,
  shuffle: () => shuffle,
  size: () => size,
  some: () => some,
  sortBy: () => sortBy,
  sortedIndex: () => sortedIndex,
  tail: () => rest,
  take: () => first,
  tap: () => tap,
  template: () => template,
  templateSettings: () => templateSettings_default,
  throttle: () => throttle,
  times: () => times,
  toArray: () => toArray,
  toPath: () => toPath,
  transpose: () => unzip,
  unescape: () => unescape_default,
  union: () => union_default,
  uniq: () => uniq,
  unique: () => uniq,
  uniqueId: () => uniqueId,
  unzip: () => unzip,
  values: () => values,
  where: () => where,
  without: () => without_default,
  wrap: () => wrap,
  zip: () => zip_default
});
var init_index_all = __esm({
  "node_modules/underscore/modules/index-all.js"() {
    init_index_default();
    init_modules();
  }
});

// node_modules/natural/lib/natural/distance/levenshtein_distance.js
var require_levenshtein_distance = __commonJS({
  "node_modules/natural/lib/natural/distance/levenshtein_distance.js"(exports, module) {
    "use strict";
    var _3 = (init_index_all(), __toCommonJS(index_all_exports));
    function _getMatchStart(distanceMatrix, matchEnd, sourceLength) {
      let row = sourceLength;
      let column = matchEnd;
      let tmpRow;
      let tmpColumn;
      if (matchEnd === 0) {
        return 0;
      }
      while (row > 1 && column > 1) {
        tmpRow = row;
        tmpColumn = column;
        row = distanceMatrix[tmpRow][tmpColumn].parentCell.row;
        column = distanceMatrix[tmpRow][tmpColumn].parentCell.column;
      }
      return column - 1;
    }
    function getMinCostSubstring(distanceMatrix, source, target) {
      const sourceLength = source.length;
      const targetLength = target.length;
      let minDistance = sourceLength + targetLength;
      let matchEnd = targetLength;
      for (let column = 0; column <= targetLength; column++) {
        if (minDistance > distanceMatrix[sourceLength][column].cost) {
          minDistance = distanceMatrix[sourceLength][column].cost;
          matchEnd = column;
        }
      }
      const matchStart = _getMatchStart(distanceMatrix, matchEnd, sourceLength);
      return { substring: target.slice(matchStart, matchEnd), distance: minDistance, offset: matchStart };
    }
    function DamerauLevenshteinDistance(source, target, options) {
      const damLevOptions = _3.extend(
        { transposition_cost: 1, restricted: false },
        options || {},
        { damerau: true, search: false }
      );
      return levenshteinDistance(source, target, damLevOptions);
    }
    function DamerauLevenshteinDistanceSearch(source, target, options) {
      const damLevOptions = _3.extend(
        { transposition_cost: 1, restricted: false },
        options || {},
        { damerau: true, search: true }
      );
      return levenshteinDistance(source, target, damLevOptions);
    }
    function LevenshteinDistanceSearch(source, target, options) {
      const levOptions = _3.extend({}, options || {}, { damerau: false, search: true });
      return levenshteinDistance(source, target, levOptions);
    }
    function LevenshteinDistance(source, target, options) {
      const levOptions = _3.extend({}, options || {}, { damerau: false, search: false });
      return levenshteinDistance(source, target, levOptions);
    }
    function levenshteinDistance(source, target, options) {
      if (isNaN(options.insertion_cost)) options.insertion_cost = 1;
      if (isNaN(options.deletion_cost)) options.deletion_cost = 1;
      if (isNaN(options.substitution_cost)) options.substitution_cost = 1;
      if (typeof options.search !== "boolean") options.search = false;
      const isUnrestrictedDamerau = options.damerau && !options.restricted;
      const isRestrictedDamerau = options.damerau && options.restricted;
      let lastRowMap = null;
      if (isUnrestrictedDamerau) {
        lastRowMap = {};
      }
      const sourceLength = source.length;
      const targetLength = target.length;
      const distanceMatrix = [[{ cost: 0 }]];
      for (let row = 1; row <= sourceLength; row++) {
        distanceMatrix[row] = [];
        distanceMatrix[row][0] = { cost: distanceMatrix[row - 1][0].cost + options.deletion_cost, parentCell: { row: row - 1, column: 0 } };
      }
      for (let column = 1; column <= targetLength; column++) {
        if (options.search) {
          distanceMatrix[0][column] = { cost: 0 };
        } else {
          distanceMatrix[0][column] = { cost: distanceMatrix[0][column - 1].cost + options.insertion_cost, parentCell: { row: 0, column: column - 1 } };
        }
      }
      let lastColMatch = null;
      for (let row = 1; row <= sourceLength; row++) {
        if (isUnrestrictedDamerau) {
          lastColMatch = null;
        }
        for (let column = 1; column <= targetLength; column++) {
          const costToInsert = distanceMatrix[row][column - 1].cost + options.insertion_cost;
          const costToDelete = distanceMatrix[row - 1][column].cost + options.deletion_cost;
          const sourceElement = source[row - 1];
          const targetElement = target[column - 1];
          let costToSubstitute = distanceMatrix[row - 1][column - 1].cost;
          if (sourceElement !== targetElement) {
            costToSubstitute = costToSubstitute + options.substitution_cost;
          }
          const possibleParents = [
            { cost: costToInsert, coordinates: { row, column: column - 1 } },
            { cost: costToDelete, coordinates: { row: row - 1, column } },
            { cost: costToSubstitute, coordinates: { row: row - 1, column: column - 1 } }
          ];
          const canDamerau = isUnrestrictedDamerau && row > 1 && column > 1 && lastColMatch && targetElement in lastRowMap;
          let costBeforeTransposition = null;
          if (canDamerau) {
            const lastRowMatch = lastRowMap[targetElement];
            costBeforeTransposition = distanceMatrix[lastRowMatch - 1][lastColMatch - 1].cost;
            const costToTranspose = costBeforeTransposition + (row - lastRowMatch - 1) * options.deletion_cost + (column - lastColMatch - 1) * options.insertion_cost + options.transposition_cost;
            possibleParents.push({
              cost: costToTranspose,
              coordinates: {
                row: lastRowMatch - 1,
                column: lastColMatch - 1
              }
            });
          }
          const canDoRestrictedDamerau = isRestrictedDamerau && row > 1 && column > 1 && sourceElement === target[column - 2] && source[row - 2] === targetElement;
          if (canDoRestrictedDamerau) {
            costBeforeTransposition = distanceMatrix[row - 2][column - 2].cost;
            possibleParents.push({
              cost: costBeforeTransposition + options.transposition_cost,
              coordinates: { row: row - 2, column: column - 2 }
            });
          }
          const minCostParent = _3.min(possibleParents, function(p) {
            return p.cost;
          });
          distanceMatrix[row][column] = { cost: minCostParent.cost, parentCell: minCostParent.coordinates };
          if (isUnrestrictedDamerau) {
            lastRowMap[sourceElement] = row;
            if (sourceElement === targetElement) {
              lastColMatch = column;
            }
          }
        }
      }
      if (!options.search) {
        return distanceMatrix[sourceLength][targetLength].cost;
      }
      return getMinCostSubstring(distanceMatrix, source, target);
    }
    module.exports = {
      LevenshteinDistance,
      LevenshteinDistanceSearch,
      DamerauLevenshteinDistance,
      DamerauLevenshteinDistanceSearch
    };
  }
});

// node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js
var TSCharacters_default = "\u346F \u3454|\u3473 \u3447|\u3476 \u3439|\u34E8 \u523E|\u35F2 \u{20D7E}|\u361A \u360E|\u3704 \u36AF|\u370F \u36E3|\u3722 \u{217B1}|\u380F \u37C6|\u3823 \u{2BD77}|\u396E \u3918|\u3A5C \u3A2B|\u3A73 \u39D0|\u3A75 \u64DC|\u3E8F \u{2480B}|\u406A \u{251E2}|\u407B \u4025|\u40EE \u9FCE|\u42B7 \u4336|\u42D9 \u433A|\u42DA \u433B|\u42F9 \u433F|\u42FB \u433E|\u4366 \u4360|\u43B1 \u43AC|\u44E3 \u{2C72F}|\u4661 \u464C|\u4700 \u4727|\u477C \u478D|\u4875 \u{2B7E6}|\u4947 \u4982|\u4951 \u9FCF|\u4955 \u{2CB6F}|\u4971 \u497E|\u499B \u49B6|\u499F \u49B7|\u49E2 \u{28E1F}|\u4B84 \u{2B80A}|\u4BC0 \u4BC5|\u4C3E \u9C83|\u4C77 \u4CA3|\u4C7D \u4C9D|\u4C81 \u9CDA|\u4C98 \u9CE4|\u4D09 \u9E6E|\u4E1F \u4E22|\u4E26 \u5E76|\u4E7E \u5E72|\u4E82 \u4E71|\u4E99 \u4E98|\u4E9E \u4E9A|\u4F47 \u4F2B|\u4F48 \u5E03|\u4F54 \u5360|\u4F75 \u5E76|\u4F86 \u6765|\u4F96 \u4ED1|\u4FB6 \u4FA3|\u4FB7 \u5C40|\u4FC1 \u4FE3|\u4FC2 \u7CFB|\u4FD4 \u4F23|\u4FE0 \u4FA0|\u4FE5 \u4F21|\u4FEC \u79C1|\u5000 \u4F25|\u5006 \u4FE9|\u5008 \u4FEB|\u5009 \u4ED3|\u500B \u4E2A|\u5011 \u4EEC|\u5016 \u5E78|\u502B \u4F26|\u5032 \u3448|\u5049 \u4F1F|\u5051 \u343D|\u5074 \u4FA7|\u5075 \u4FA6|\u507D \u4F2A|\u508C \u3437|\u5091 \u6770|\u5096 \u4F27|\u5098 \u4F1E|\u5099 \u5907|\u50A2 \u5BB6|\u50AD \u4F63|\u50AF \u506C|\u50B3 \u4F20|\u50B4 \u4F1B|\u50B5 \u503A|\u50B7 \u4F24|\u50BE \u503E|\u50C2 \u507B|\u50C5 \u4EC5|\u50C9 \u4F65|\u50D1 \u4FA8|\u50D5 \u4EC6|\u50DE \u4F2A|\u50E4 \u{2B8B8}|\u50E5 \u4FA5|\u50E8 \u507E|\u50F1 \u96C7|\u50F9 \u4EF7|\u5100 \u4EEA|\u5101 \u4FCA|\u5102 \u4FAC|\u5104 \u4EBF|\u5108 \u4FA9|\u5109 \u4FED|\u510E \u50A4|\u5110 \u50A7|\u5114 \u4FE6|\u5115 \u4FAA|\u5118 \u5C3D|\u511F \u507F|\u512A \u4F18|\u5132 \u50A8|\u5137 \u4FEA|\u5138 \u3469|\u513A \u50A9|\u513B \u50A5|\u513C \u4FE8|\u5147 \u51F6|\u514C \u5151|\u5152 \u513F|\u5157 \u5156|\u5167 \u5185|\u5169 \u4E24|\u518A \u518C|\u5191 \u80C4|\u51AA \u5E42|\u51C8 \u51C0|\u51CD \u51BB|\u51DC \u51DB|\u51F1 \u51EF|\u5225 \u522B|\u522A \u5220|\u5244 \u522D|\u5247 \u5219|\u524B \u514B|\u524E \u5239|\u5257 \u522C|\u525B \u521A|\u525D \u5265|\u526E \u5250|\u5274 \u5240|\u5275 \u521B|\u5277 \u94F2|\u5283 \u5212|\u5284 \u672D|\u5287 \u5267|\u5289 \u5218|\u528A \u523D|\u528C \u523F|\u528D \u5251|\u528F \u34E5|\u5291 \u5242|\u529A \u3509|\u52C1 \u52B2|\u52D5 \u52A8|\u52D9 \u52A1|\u52DB \u52CB|\u52DD \u80DC|\u52DE \u52B3|\u52E2 \u52BF|\u52E3 \u{2A7DD}|\u52E9 \u52DA|\u52F1 \u52A2|\u52F3 \u52CB|\u52F5 \u52B1|\u52F8 \u529D|\u52FB \u5300|\u532D \u5326|\u532F \u6C47|\u5331 \u532E|\u5340 \u533A|\u5354 \u534F|\u5379 \u6064|\u537B \u5374|\u537D \u5373|\u5399 \u538D|\u53A0 \u5395|\u53A4 \u5386|\u53AD \u538C|\u53B2 \u5389|\u53B4 \u53A3|\u53C3 \u53C2|\u53C4 \u53C1|\u53E2 \u4E1B|\u5412 \u54A4|\u5433 \u5434|\u5436 \u5450|\u5442 \u5415|\u54BC \u5459|\u54E1 \u5458|\u5504 \u5457|\u5538 \u5FF5|\u554F \u95EE|\u5553 \u542F|\u555E \u54D1|\u555F \u542F|\u5562 \u5521|\u558E \u359E|\u559A \u5524|\u55AA \u4E27|\u55AB \u5403|\u55AC \u4E54|\u55AE \u5355|\u55B2 \u54DF|\u55C6 \u545B|\u55C7 \u556C|\u55CA \u551D|\u55CE \u5417|\u55DA \u545C|\u55E9 \u5522|\u55F0 \u{20BB6}|\u55F6 \u54D4|\u5606 \u53F9|\u560D \u55BD|\u5613 \u556F|\u5614 \u5455|\u5616 \u5567|\u5617 \u5C1D|\u561C \u551B|\u5629 \u54D7|\u562E \u5520|\u562F \u5578|\u5630 \u53FD|\u5635 \u54D3|\u5638 \u5452|\u563D \u5574|\u5641 \u6076|\u5653 \u5618|\u565A \u358A|\u565D \u549D|\u5660 \u54D2|\u5665 \u54DD|\u5666 \u54D5|\u566F \u55F3|\u5672 \u54D9|\u5674 \u55B7|\u5678 \u5428|\u5679 \u5F53|\u5680 \u549B|\u5687 \u5413|\u568C \u54DC|\u5690 \u5C1D|\u5695 \u565C|\u5699 \u556E|\u56A5 \u54BD|\u56A6 \u5456|\u56A7 \u{20C37}|\u56A8 \u5499|\u56AE \u5411|\u56B2 \u4EB8|\u56B3 \u55BE|\u56B4 \u4E25|\u56B6 \u5624|\u56C0 \u556D|\u56C1 \u55EB|\u56C2 \u56A3|\u56C5 \u5181|\u56C8 \u5453|\u56C9 \u5570|\u56CC \u82CF|\u56D1 \u5631|\u56EA \u56F1|\u5707 \u56F5|\u570B \u56FD|\u570D \u56F4|\u5712 \u56ED|\u5713 \u5706|\u5716 \u56FE|\u5718 \u56E2|\u57BB \u575D|\u57E1 \u57AD|\u57E8 \u{2BB62}|\u57F0 \u91C7|\u57F7 \u6267|\u5805 \u575A|\u580A \u57A9|\u5816 \u57B4|\u581D \u57DA|\u582F \u5C27|\u5831 \u62A5|\u5834 \u573A|\u584A \u5757|\u584B \u8314|\u584F \u57B2|\u5852 \u57D8|\u5857 \u6D82|\u585A \u51A2|\u5862 \u575E|\u5864 \u57D9|\u5875 \u5C18|\u5878 \u{2BB5F}|\u5879 \u5811|\u587F \u{2A8FB}|\u588A \u57AB|\u589C \u5760|\u58A0 \u{2BB83}|\u58AE \u5815|\u58B0 \u575B|\u58B3 \u575F|\u58B6 \u57AF|\u58BB \u5899|\u58BE \u57A6|\u58C7 \u575B|\u58CB \u57B1|\u58CE \u57D9|\u58D3 \u538B|\u58D7 \u{212E4}|\u58D8 \u5792|\u58D9 \u5739|\u58DA \u5786|\u58DC \u575B|\u58DE \u574F|\u58DF \u5784|\u58E0 \u5785|\u58E2 \u575C|\u58E9 \u575D|\u58EA \u5846|\u58EF \u58EE|\u58FA \u58F6|\u58FC \u58F8|\u58FD \u5BFF|\u5920 \u591F|\u5922 \u68A6|\u5925 \u4F19|\u593E \u5939|\u5950 \u5942|\u5967 \u5965|\u5969 \u5941|\u596A \u593A|\u596C \u5956|\u596E \u594B|\u597C \u59F9|\u599D \u5986|\u59CD \u59D7|\u59E6 \u5978|\u5A19 \u{2BC1B}|\u5A1B \u5A31|\u5A41 \u5A04|\u5A66 \u5987|\u5A6D \u5A05|\u5AA7 \u5A32|\u5AAF \u59AB|\u5AB0 \u36C0|\u5ABC \u5AAA|\u5ABD \u5988|\u5ACB \u8885|\u5AD7 \u59AA|\u5AF5 \u59A9|\u5AFA \u5A34|\u5AFB \u5A34|\u5AFF \u5A73|\u5B00 \u59AB|\u5B03 \u5AAD|\u5B08 \u5A06|\u5B0B \u5A75|\u5B0C \u5A07|\u5B19 \u5AF1|\u5B21 \u5AD2|\u5B24 \u5B37|\u5B2A \u5AD4|\u5B30 \u5A74|\u5B38 \u5A76|\u5B43 \u5A18|\u5B4B \u36E4|\u5B4C \u5A08|\u5B6B \u5B59|\u5B78 \u5B66|\u5B7B \u{21967}|\u5B7F \u5B6A|\u5BAE \u5BAB|\u5BC0 \u91C7|\u5BE2 \u5BDD|\u5BE6 \u5B9E|\u5BE7 \u5B81|\u5BE9 \u5BA1|\u5BEB \u5199|\u5BEC \u5BBD|\u5BF5 \u5BA0|\u5BF6 \u5B9D|\u5C07 \u5C06|\u5C08 \u4E13|\u5C0B \u5BFB|\u5C0D \u5BF9|\u5C0E \u5BFC|\u5C37 \u5C34|\u5C46 \u5C4A|\u5C4D \u5C38|\u5C53 \u5C43|\u5C5C \u5C49|\u5C62 \u5C61|\u5C64 \u5C42|\u5C68 \u5C66|\u5C6C \u5C5E|\u5CA1 \u5188|\u5CEF \u5CF0|\u5CF4 \u5C98|\u5CF6 \u5C9B|\u5CFD \u5CE1|\u5D0D \u5D03|\u5D11 \u6606|\u5D17 \u5C97|\u5D19 \u4ED1|\u5D22 \u5CE5|\u5D2C \u5CBD|\u5D50 \u5C9A|\u5D57 \u5C81|\u5D7D \u{2BD87}|\u5D7E \u37E5|\u5D81 \u5D5D|\u5D84 \u5D2D|\u5D87 \u5C96|\u5D94 \u5D5A|\u5D97 \u5D02|\u5DA0 \u5CE4|\u5DA2 \u5CE3|\u5DA7 \u5CC4|\u5DA8 \u5CC3|\u5DAE \u5D04|\u5DB8 \u5D58|\u5DBA \u5CAD|\u5DBC \u5C7F|\u5DBD \u5CB3|\u5DCB \u5CBF|\u5DD2 \u5CE6|\u5DD4 \u5DC5|\u5DD6 \u5CA9|\u5DD8 \u{2AA58}|\u5DF0 \u5DEF|\u5DF9 \u537A|\u5E25 \u5E05|\u5E2B \u5E08|\u5E33 \u5E10|\u5E36 \u5E26|\u5E40 \u5E27|\u5E43 \u5E0F|\u5E53 \u384E|\u5E57 \u5E3C|\u5E58 \u5E3B|\u5E5F \u5E1C|\u5E63 \u5E01|\u5E6B \u5E2E|\u5E6C \u5E31|\u5E77 \u5E76|\u5E79 \u5E72|\u5E7E \u51E0|\u5EAB \u5E93|\u5EC1 \u5395|\u5EC2 \u53A2|\u5EC4 \u53A9|\u5EC8 \u53A6|\u5ECE \u5EBC|\u5ED5 \u836B|\u5EDA \u53A8|\u5EDD \u53AE|\u5EDE \u{2BDF7}|\u5EDF \u5E99|\u5EE0 \u5382|\u5EE1 \u5E91|\u5EE2 \u5E9F|\u5EE3 \u5E7F|\u5EE9 \u5EEA|\u5EEC \u5E90|\u5EF3 \u5385|\u5F12 \u5F11|\u5F14 \u540A|\u5F33 \u5F2A|\u5F35 \u5F20|\u5F37 \u5F3A|\u5F44 \u{2BE29}|\u5F46 \u522B|\u5F48 \u5F39|\u5F4C \u5F25|\u5F4E \u5F2F|\u5F54 \u5F55|\u5F59 \u6C47|\u5F60 \u5F5F|\u5F65 \u5F66|\u5F6B \u96D5|\u5F72 \u5F68|\u5F7F \u4F5B|\u5F8C \u540E|\u5F91 \u5F84|\u5F9E \u4ECE|\u5FA0 \u5F95|\u5FA9 \u590D|\u5FB5 \u5F81|\u5FB9 \u5F7B|\u6046 \u6052|\u6065 \u803B|\u6085 \u60A6|\u609E \u60AE|\u60B5 \u6005|\u60B6 \u95F7|\u60BD \u51C4|\u60E1 \u6076|\u60F1 \u607C|\u60F2 \u607D|\u60FB \u607B|\u611B \u7231|\u611C \u60EC|\u6128 \u60AB|\u6134 \u6006|\u6137 \u607A|\u613E \u5FFE|\u6144 \u6817|\u614B \u6001|\u614D \u6120|\u6158 \u60E8|\u615A \u60ED|\u615F \u6078|\u6163 \u60EF|\u6164 \u60AB|\u616A \u6004|\u616B \u6002|\u616E \u8651|\u6173 \u60AD|\u6176 \u5E86|\u617A \u396A|\u617C \u621A|\u617E \u6B32|\u6182 \u5FE7|\u618A \u60EB|\u6190 \u601C|\u6191 \u51ED|\u6192 \u6126|\u6196 \u616D|\u619A \u60EE|\u61A4 \u6124|\u61AB \u60AF|\u61AE \u6003|\u61B2 \u5BAA|\u61B6 \u5FC6|\u61C7 \u6073|\u61C9 \u5E94|\u61CC \u603F|\u61CD \u61D4|\u61DE \u8499|\u61DF \u603C|\u61E3 \u61D1|\u61E4 \u393D|\u61E8 \u6079|\u61F2 \u60E9|\u61F6 \u61D2|\u61F7 \u6000|\u61F8 \u60AC|\u61FA \u5FCF|\u61FC \u60E7|\u61FE \u6151|\u6200 \u604B|\u6207 \u6206|\u6214 \u620B|\u6227 \u6217|\u6229 \u622C|\u6230 \u6218|\u6231 \u622F|\u6232 \u620F|\u6236 \u6237|\u625E \u634D|\u62CB \u629B|\u62DA \u62FC|\u6329 \u635D|\u6331 \u6332|\u633E \u631F|\u6368 \u820D|\u636B \u626A|\u6371 \u6328|\u6372 \u5377|\u6383 \u626B|\u6384 \u62A1|\u6386 \u39CF|\u6397 \u631C|\u6399 \u6323|\u639B \u6302|\u63A1 \u91C7|\u63C0 \u62E3|\u63DA \u626C|\u63DB \u6362|\u63EE \u6325|\u63EF \u6404|\u640D \u635F|\u6416 \u6447|\u6417 \u6363|\u6427 \u6247|\u6435 \u63FE|\u6436 \u62A2|\u6451 \u63B4|\u645C \u63BC|\u645F \u6402|\u646F \u631A|\u6473 \u62A0|\u6476 \u629F|\u647A \u6298|\u647B \u63BA|\u6488 \u635E|\u648F \u6326|\u6490 \u6491|\u6493 \u6320|\u649D \u39D1|\u649F \u6322|\u64A3 \u63B8|\u64A5 \u62E8|\u64AB \u629A|\u64B2 \u6251|\u64B3 \u63FF|\u64BB \u631E|\u64BE \u631D|\u64BF \u6361|\u64C1 \u62E5|\u64C4 \u63B3|\u64C7 \u62E9|\u64CA \u51FB|\u64CB \u6321|\u64D3 \u39DF|\u64D4 \u62C5|\u64DA \u636E|\u64E0 \u6324|\u64E1 \u62AC|\u64E3 \u6363|\u64EC \u62DF|\u64EF \u6448|\u64F0 \u62E7|\u64F1 \u6401|\u64F2 \u63B7|\u64F4 \u6269|\u64F7 \u64B7|\u64FA \u6446|\u64FB \u64DE|\u64FC \u64B8|\u64FD \u39F0|\u64FE \u6270|\u6504 \u6445|\u6506 \u64B5|\u650F \u62E2|\u6514 \u62E6|\u6516 \u6484|\u6519 \u6400|\u651B \u64BA|\u651C \u643A|\u651D \u6444|\u6522 \u6512|\u6523 \u631B|\u6524 \u644A|\u652A \u6405|\u652C \u63FD|\u654E \u6559|\u6553 \u655A|\u6557 \u8D25|\u6558 \u53D9|\u6575 \u654C|\u6578 \u6570|\u6582 \u655B|\u6583 \u6BD9|\u6586 \u6569|\u6595 \u6593|\u65AC \u65A9|\u65B7 \u65AD|\u65BC \u4E8E|\u65C2 \u65D7|\u65E3 \u65E2|\u6607 \u5347|\u6642 \u65F6|\u6649 \u664B|\u665B \u{2C02A}|\u665D \u663C|\u6688 \u6655|\u6689 \u6656|\u6690 \u{2C029}|\u6698 \u65F8|\u66A2 \u7545|\u66AB \u6682|\u66C4 \u6654|\u66C6 \u5386|\u66C7 \u6619|\u66C9 \u6653|\u66CF \u5411|\u66D6 \u66A7|\u66E0 \u65F7|\u66E5 \u{23190}|\u66E8 \u663D|\u66EC \u6652|\u66F8 \u4E66|\u6703 \u4F1A|\u6725 \u{266E8}|\u6727 \u80E7|\u672E \u672F|\u6771 \u4E1C|\u67B4 \u62D0|\u67F5 \u6805|\u67FA \u62D0|\u67FB \u67E5|\u6871 \u{23415}|\u687F \u6746|\u6894 \u6800|\u6898 \u67A7|\u689C \u{2C0A9}|\u689D \u6761|\u689F \u67AD|\u68B2 \u68C1|\u68C4 \u5F03|\u68CA \u68CB|\u68D6 \u67A8|\u68D7 \u67A3|\u68DF \u680B|\u68E1 \u3B4E|\u68E7 \u6808|\u68F2 \u6816|\u68F6 \u68BE|\u690F \u6860|\u6932 \u3B4F|\u694A \u6768|\u6953 \u67AB|\u6968 \u6862|\u696D \u4E1A|\u6975 \u6781|\u6998 \u77E9|\u69A6 \u5E72|\u69AA \u6769|\u69AE \u8363|\u69B2 \u6985|\u69BF \u6864|\u69CB \u6784|\u69CD \u67AA|\u69D3 \u6760|\u69E4 \u68BF|\u69E7 \u6920|\u69E8 \u6901|\u69EE \u692E|\u69F3 \u6868|\u69F6 \u6922|\u69FC \u691D|\u6A01 \u6869|\u6A02 \u4E50|\u6A05 \u679E|\u6A11 \u6881|\u6A13 \u697C|\u6A19 \u6807|\u6A1E \u67A2|\u6A22 \u3B64|\u6A23 \u6837|\u6A27 \u699D|\u6A2B \u3B74|\u6A33 \u686A|\u6A38 \u6734|\u6A39 \u6811|\u6A3A \u6866|\u6A3F \u692B|\u6A48 \u6861|\u6A4B \u6865|\u6A5F \u673A|\u6A62 \u692D|\u6A6B \u6A2A|\u6A6F \u{234FF}|\u6A81 \u6AA9|\u6A89 \u67FD|\u6A94 \u6863|\u6A9C \u6867|\u6A9F \u69DA|\u6AA2 \u68C0|\u6AA3 \u6A2F|\u6AAE \u68BC|\u6AAF \u53F0|\u6AB3 \u69DF|\u6AB8 \u67E0|\u6ABB \u69DB|\u6AC3 \u67DC|\u6ACD \u{2C0CA}|\u6AD3 \u6A79|\u6ADA \u6988|\u6ADB \u6809|\u6ADD \u691F|\u6ADE \u6A7C|\u6ADF \u680E|\u6AE5 \u6A71|\u6AE7 \u69E0|\u6AE8 \u680C|\u6AEA \u67A5|\u6AEB \u6A65|\u6AEC \u6987|\u6AF1 \u8616|\u6AF3 \u680A|\u6AF8 \u6989|\u6AFB \u6A31|\u6B04 \u680F|\u6B05 \u6989|\u6B0A \u6743|\u6B0F \u6924|\u6B12 \u683E|\u6B13 \u{235CB}|\u6B16 \u6984|\u6B1E \u68C2|\u6B3D \u94A6|\u6B4E \u53F9|\u6B50 \u6B27|\u6B5F \u6B24|\u6B61 \u6B22|\u6B72 \u5C81|\u6B77 \u5386|\u6B78 \u5F52|\u6B7F \u6B81|\u6B98 \u6B8B|\u6B9E \u6B92|\u6BA4 \u6B87|\u6BA8 \u3C6E|\u6BAB \u6B9A|\u6BAD \u50F5|\u6BAE \u6B93|\u6BAF \u6BA1|\u6BB0 \u3C69|\u6BB2 \u6B7C|\u6BBA \u6740|\u6BBB \u58F3|\u6BBC \u58F3|\u6BC0 \u6BC1|\u6BC6 \u6BB4|\u6BFF \u6BF5|\u6C02 \u7266|\u6C08 \u6BE1|\u6C0C \u6C07|\u6C23 \u6C14|\u6C2B \u6C22|\u6C2C \u6C29|\u6C33 \u6C32|\u6C3E \u6CDB|\u6C4E \u6CDB|\u6C59 \u6C61|\u6C7A \u51B3|\u6C92 \u6CA1|\u6C96 \u51B2|\u6CC1 \u51B5|\u6CDD \u6EAF|\u6D29 \u6CC4|\u6D36 \u6C79|\u6D79 \u6D43|\u6D7F \u{2C1D9}|\u6D87 \u6CFE|\u6D97 \u6D9A|\u6DBC \u51C9|\u6DD2 \u51C4|\u6DDA \u6CEA|\u6DE5 \u6E0C|\u6DE8 \u51C0|\u6DE9 \u51CC|\u6DEA \u6CA6|\u6DF5 \u6E0A|\u6DF6 \u6D9E|\u6DFA \u6D45|\u6E19 \u6DA3|\u6E1B \u51CF|\u6E22 \u6CA8|\u6E26 \u6DA1|\u6E2C \u6D4B|\u6E3E \u6D51|\u6E4A \u51D1|\u6E4B \u{23C97}|\u6E5E \u6D48|\u6E67 \u6D8C|\u6E6F \u6C64|\u6E88 \u6CA9|\u6E96 \u51C6|\u6E9D \u6C9F|\u6EAB \u6E29|\u6EAE \u6D49|\u6EB3 \u6DA2|\u6EBC \u6E7F|\u6EC4 \u6CA7|\u6EC5 \u706D|\u6ECC \u6DA4|\u6ECE \u8365|\u6ED9 \u6C47|\u6EEC \u6CAA|\u6EEF \u6EDE|\u6EF2 \u6E17|\u6EF7 \u5364|\u6EF8 \u6D52|\u6EFB \u6D50|\u6EFE \u6EDA|\u6EFF \u6EE1|\u6F01 \u6E14|\u6F0A \u6E87|\u6F0D \u{2C1F9}|\u6F1A \u6CA4|\u6F22 \u6C49|\u6F23 \u6D9F|\u6F2C \u6E0D|\u6F32 \u6DA8|\u6F35 \u6E86|\u6F38 \u6E10|\u6F3F \u6D46|\u6F41 \u988D|\u6F51 \u6CFC|\u6F54 \u6D01|\u6F55 \u{23C98}|\u6F59 \u6CA9|\u6F5A \u3D0B|\u6F5B \u6F5C|\u6F64 \u6DA6|\u6F6F \u6D54|\u6F70 \u6E83|\u6F77 \u6ED7|\u6F7F \u6DA0|\u6F80 \u6DA9|\u6F86 \u6D47|\u6F87 \u6D9D|\u6F90 \u6C84|\u6F97 \u6DA7|\u6FA0 \u6E11|\u6FA4 \u6CFD|\u6FA6 \u6EEA|\u6FA9 \u6CF6|\u6FAB \u{2C1D5}|\u6FAE \u6D4D|\u6FB1 \u6DC0|\u6FBE \u3CE0|\u6FC1 \u6D4A|\u6FC3 \u6D53|\u6FC4 \u3CE1|\u6FC6 \u{23E23}|\u6FD5 \u6E7F|\u6FD8 \u6CDE|\u6FDA \u6E81|\u6FDB \u8499|\u6FDC \u6D55|\u6FDF \u6D4E|\u6FE4 \u6D9B|\u6FE7 \u3CD4|\u6FEB \u6EE5|\u6FF0 \u6F4D|\u6FF1 \u6EE8|\u6FFA \u6E85|\u6FFC \u6CFA|\u6FFE \u6EE4|\u7002 \u6F9B|\u7005 \u6EE2|\u7006 \u6E0E|\u7007 \u3CBF|\u7009 \u6CFB|\u700B \u6C88|\u700F \u6D4F|\u7015 \u6FD2|\u7018 \u6CF8|\u701D \u6CA5|\u701F \u6F47|\u7020 \u6F46|\u7026 \u6F74|\u7027 \u6CF7|\u7028 \u6FD1|\u7030 \u5F25|\u7032 \u6F4B|\u703E \u6F9C|\u7043 \u6CA3|\u7044 \u6EE0|\u7051 \u6D12|\u7052 \u{2ADFD}|\u7055 \u6F13|\u7058 \u6EE9|\u7059 \u{23EBC}|\u705D \u704F|\u7061 \u3CD5|\u7063 \u6E7E|\u7064 \u6EE6|\u7067 \u6EDF|\u7069 \u6EDF|\u707D \u707E|\u70BA \u4E3A|\u70CF \u4E4C|\u70F4 \u70C3|\u7121 \u65E0|\u7149 \u70BC|\u7152 \u709C|\u7159 \u70DF|\u7162 \u8315|\u7165 \u7115|\u7169 \u70E6|\u716C \u7080|\u7171 \u3DBD|\u7185 \u7174|\u7192 \u8367|\u7197 \u709D|\u71B0 \u{2C27C}|\u71B1 \u70ED|\u71B2 \u988E|\u71BE \u70BD|\u71C0 \u{2C2A4}|\u71C1 \u70E8|\u71C8 \u706F|\u71C9 \u7096|\u71D2 \u70E7|\u71D6 \u{2C288}|\u71D9 \u70EB|\u71DC \u7116|\u71DF \u8425|\u71E6 \u707F|\u71EC \u6BC1|\u71ED \u70DB|\u71F4 \u70E9|\u71F6 \u3DB6|\u71FB \u718F|\u71FC \u70EC|\u71FE \u7118|\u720D \u70C1|\u7210 \u7089|\u721B \u70C2|\u722D \u4E89|\u7232 \u4E3A|\u723A \u7237|\u723E \u5C14|\u7240 \u5E8A|\u7246 \u5899|\u7258 \u724D|\u7274 \u62B5|\u727D \u7275|\u7296 \u8366|\u729B \u7266|\u72A2 \u728A|\u72A7 \u727A|\u72C0 \u72B6|\u72F9 \u72ED|\u72FD \u72C8|\u7319 \u72F0|\u7336 \u72B9|\u733B \u72F2|\u7341 \u72B8|\u7343 \u5446|\u7344 \u72F1|\u7345 \u72EE|\u734E \u5956|\u7368 \u72EC|\u736A \u72EF|\u736B \u7303|\u736E \u72DD|\u7370 \u72DE|\u7371 \u3E8D|\u7372 \u83B7|\u7375 \u730E|\u7377 \u72B7|\u7378 \u517D|\u737A \u736D|\u737B \u732E|\u737C \u7315|\u7380 \u7321|\u73FE \u73B0|\u7431 \u96D5|\u743A \u73D0|\u743F \u73F2|\u744B \u73AE|\u7452 \u739A|\u7463 \u7410|\u7464 \u7476|\u7469 \u83B9|\u746A \u739B|\u7472 \u73B1|\u7489 \u740F|\u748A \u{2B7A9}|\u7495 \u{2C364}|\u7497 \u{2C361}|\u74A1 \u740E|\u74A3 \u7391|\u74A6 \u7477|\u74AB \u73F0|\u74AF \u3EC5|\u74B0 \u73AF|\u74B5 \u7399|\u74B8 \u7478|\u74BD \u73BA|\u74BF \u7487|\u74C5 \u{2C35B}|\u74CA \u743C|\u74CF \u73D1|\u74D4 \u748E|\u74DA \u74D2|\u74DB \u{24A7D}|\u750C \u74EF|\u7515 \u74EE|\u7522 \u4EA7|\u7523 \u4EA7|\u755D \u4EA9|\u7562 \u6BD5|\u756B \u753B|\u7570 \u5F02|\u7575 \u753B|\u7576 \u5F53|\u7587 \u7574|\u758A \u53E0|\u75D9 \u75C9|\u75E0 \u9178|\u75FE \u75B4|\u7602 \u75D6|\u760B \u75AF|\u760D \u75A1|\u7613 \u75EA|\u761E \u7617|\u7621 \u75AE|\u7627 \u759F|\u762E \u7606|\u7632 \u75AD|\u763A \u7618|\u763B \u7618|\u7642 \u7597|\u7646 \u75E8|\u7647 \u75EB|\u7649 \u7605|\u7652 \u6108|\u7658 \u75A0|\u765F \u762A|\u7661 \u75F4|\u7662 \u75D2|\u7664 \u7596|\u7665 \u75C7|\u7667 \u75AC|\u7669 \u765E|\u766C \u7663|\u766D \u763F|\u766E \u763E|\u7670 \u75C8|\u7671 \u762B|\u7672 \u766B|\u767C \u53D1|\u7681 \u7682|\u769A \u7691|\u76B0 \u75B1|\u76B8 \u76B2|\u76BA \u76B1|\u76C3 \u676F|\u76DC \u76D7|\u76DE \u76CF|\u76E1 \u5C3D|\u76E3 \u76D1|\u76E4 \u76D8|\u76E7 \u5362|\u76EA \u8361|\u771E \u771F|\u7725 \u7726|\u773E \u4F17|\u774D \u{2AFA2}|\u774F \u56F0|\u775C \u7741|\u775E \u7750|\u7798 \u770D|\u779C \u4056|\u779E \u7792|\u77B6 \u7786|\u77BC \u7751|\u77C7 \u8499|\u77D3 \u772C|\u77DA \u77A9|\u77EF \u77EB|\u7843 \u6731|\u785C \u7841|\u7864 \u7856|\u7868 \u7817|\u786F \u781A|\u7895 \u57FC|\u78A9 \u7855|\u78AD \u7800|\u78B8 \u781C|\u78BA \u786E|\u78BC \u7801|\u78BD \u40B5|\u78D1 \u7859|\u78DA \u7816|\u78E0 \u7875|\u78E3 \u789C|\u78E7 \u789B|\u78EF \u77F6|\u78FD \u7857|\u78FE \u40C5|\u7904 \u785A|\u790E \u7840|\u7910 \u{2C488}|\u7919 \u788D|\u7926 \u77FF|\u792A \u783A|\u792B \u783E|\u792C \u77FE|\u7931 \u783B|\u7955 \u79D8|\u797F \u7984|\u798D \u7978|\u798E \u796F|\u7995 \u794E|\u79A1 \u7943|\u79A6 \u5FA1|\u79AA \u7985|\u79AE \u793C|\u79B0 \u7962|\u79B1 \u7977|\u79BF \u79C3|\u79C8 \u7C7C|\u7A05 \u7A0E|\u7A08 \u79C6|\u7A0F \u4149|\u7A1C \u68F1|\u7A1F \u7980|\u7A2E \u79CD|\u7A31 \u79F0|\u7A40 \u8C37|\u7A47 \u415F|\u7A4C \u7A23|\u7A4D \u79EF|\u7A4E \u9896|\u7A60 \u79FE|\u7A61 \u7A51|\u7A62 \u79FD|\u7A69 \u7A33|\u7A6B \u83B7|\u7A6D \u7A5E|\u7AA9 \u7A9D|\u7AAA \u6D3C|\u7AAE \u7A77|\u7AAF \u7A91|\u7AB5 \u7A8E|\u7AB6 \u7AAD|\u7ABA \u7AA5|\u7AC4 \u7A9C|\u7AC5 \u7A8D|\u7AC7 \u7AA6|\u7AC8 \u7076|\u7ACA \u7A83|\u7AEA \u7AD6|\u7AF6 \u7ADE|\u7B46 \u7B14|\u7B4D \u7B0B|\u7B67 \u7B15|\u7B74 \u41F2|\u7B87 \u4E2A|\u7B8B \u7B3A|\u7B8F \u7B5D|\u7B9A \u672D|\u7BC0 \u8282|\u7BC4 \u8303|\u7BC9 \u7B51|\u7BCB \u7BA7|\u7BD4 \u7B7C|\u7BE0 \u7B7F|\u7BE2 \u{2C542}|\u7BE4 \u7B03|\u7BE9 \u7B5B|\u7BF3 \u7B5A|\u7BF8 \u{25BBE}|\u7C00 \u7BA6|\u7C0D \u7BD3|\u7C11 \u84D1|\u7C1E \u7BAA|\u7C21 \u7B80|\u7C23 \u7BD1|\u7C2B \u7BAB|\u7C39 \u7B5C|\u7C3D \u7B7E|\u7C3E \u5E18|\u7C43 \u7BEE|\u7C45 \u{25AE3}|\u7C4C \u7B79|\u7C54 \u4264|\u7C59 \u7B93|\u7C5B \u7BEF|\u7C5C \u7BA8|\u7C5F \u7C41|\u7C60 \u7B3C|\u7C64 \u7B7E|\u7C69 \u7B3E|\u7C6A \u7C16|\u7C6C \u7BF1|\u7C6E \u7BA9|\u7C72 \u5401|\u7CB5 \u7CA4|\u7CC9 \u7CBD|\u7CDD \u7CC1|\u7CDE \u7CAA|\u7CE7 \u7CAE|\u7CF0 \u56E2|\u7CF2 \u7C9D|\u7CF4 \u7C74|\u7CF6 \u7C9C|\u7CF9 \u7E9F|\u7CFE \u7EA0|\u7D00 \u7EAA|\u7D02 \u7EA3|\u7D03 \u{2C613}|\u7D04 \u7EA6|\u7D05 \u7EA2|\u7D06 \u7EA1|\u7D07 \u7EA5|\u7D08 \u7EA8|\u7D09 \u7EAB|\u7D0B \u7EB9|\u7D0D \u7EB3|\u7D10 \u7EBD|\u7D13 \u7EBE|\u7D14 \u7EAF|\u7D15 \u7EB0|\u7D16 \u7EBC|\u7D17 \u7EB1|\u7D18 \u7EAE|\u7D19 \u7EB8|\u7D1A \u7EA7|\u7D1B \u7EB7|\u7D1C \u7EAD|\u7D1D \u7EB4|\u7D1E \u{2C618}|\u7D21 \u7EBA|\u7D2C \u4337|\u7D2E \u624E|\u7D30 \u7EC6|\u7D31 \u7EC2|\u7D32 \u7EC1|\u7D33 \u7EC5|\u7D35 \u7EBB|\u7D39 \u7ECD|\u7D3A \u7EC0|\u7D3C \u7ECB|\u7D3F \u7ED0|\u7D40 \u7ECC|\u7D42 \u7EC8|\u7D43 \u5F26|\u7D44 \u7EC4|\u7D45 \u4339|\u7D46 \u7ECA|\u7D4E \u7ED7|\u7D50 \u7ED3|\u7D55 \u7EDD|\u7D5B \u7EE6|\u7D5D \u7ED4|\u7D5E \u7EDE|\u7D61 \u7EDC|\u7D62 \u7EDA|\u7D66 \u7ED9|\u7D68 \u7ED2|\u7D6A \u{2C621}|\u7D70 \u7ED6|\u7D71 \u7EDF|\u7D72 \u4E1D|\u7D73 \u7EDB|\u7D76 \u7EDD|\u7D79 \u7EE2|\u7D7A \u{2B128}|\u7D81 \u7ED1|\u7D83 \u7EE1|\u7D84 \u{2C62B}|\u7D86 \u7EE0|\u7D88 \u7EE8|\u7D89 \u7EE3|\u7D8C \u7EE4|\u7D8E \u{2C629}|\u7D8F \u7EE5|\u7D90 \u433C|\u7D91 \u6346|\u7D93 \u7ECF|\u7D96 \u{2B127}|\u7D9C \u7EFC|\u7D9D \u{2C62D}|\u7D9E \u7F0D|\u7DA0 \u7EFF|\u7DA1 \u{2B7C5}|\u7DA2 \u7EF8|\u7DA3 \u7EFB|\u7DA7 \u{2C62F}|\u7DAA \u{2C62C}|\u7DAB \u7EBF|\u7DAC \u7EF6|\u7DAD \u7EF4|\u7DAF \u7EF9|\u7DB0 \u7EFE|\u7DB1 \u7EB2|\u7DB2 \u7F51|\u7DB3 \u7EF7|\u7DB4 \u7F00|\u7DB5 \u5F69|\u7DB8 \u7EB6|\u7DB9 \u7EFA|\u7DBA \u7EEE|\u7DBB \u7EFD|\u7DBD \u7EF0|\u7DBE \u7EEB|\u7DBF \u7EF5|\u7DC4 \u7EF2|\u7DC7 \u7F01|\u7DCA \u7D27|\u7DCB \u7EEF|\u7DD1 \u7EFF|\u7DD2 \u7EEA|\u7DD3 \u7EEC|\u7DD4 \u7EF1|\u7DD7 \u7F03|\u7DD8 \u7F04|\u7DD9 \u7F02|\u7DDA \u7EBF|\u7DDD \u7F09|\u7DDE \u7F0E|\u7DE0 \u7F14|\u7DE1 \u7F17|\u7DE3 \u7F18|\u7DE6 \u7F0C|\u7DE8 \u7F16|\u7DE9 \u7F13|\u7DEC \u7F05|\u7DEF \u7EAC|\u7DF1 \u7F11|\u7DF2 \u7F08|\u7DF4 \u7EC3|\u7DF6 \u7F0F|\u7DF9 \u7F07|\u7DFB \u81F4|\u7DFC \u7F0A|\u7E08 \u8426|\u7E09 \u7F19|\u7E0A \u7F22|\u7E0B \u7F12|\u7E10 \u7EC9|\u7E11 \u7F23|\u7E15 \u7F0A|\u7E17 \u7F1E|\u7E1B \u7F1A|\u7E1D \u7F1C|\u7E1E \u7F1F|\u7E1F \u7F1B|\u7E23 \u53BF|\u7E27 \u7EE6|\u7E2B \u7F1D|\u7E2D \u7F21|\u7E2E \u7F29|\u7E2F \u{2C642}|\u7E31 \u7EB5|\u7E32 \u7F27|\u7E33 \u4338|\u7E34 \u7EA4|\u7E35 \u7F26|\u7E36 \u7D77|\u7E37 \u7F15|\u7E39 \u7F25|\u7E3D \u603B|\u7E3E \u7EE9|\u7E43 \u7EF7|\u7E45 \u7F2B|\u7E46 \u7F2A|\u7E52 \u7F2F|\u7E54 \u7EC7|\u7E55 \u7F2E|\u7E5A \u7F2D|\u7E5E \u7ED5|\u7E61 \u7EE3|\u7E62 \u7F0B|\u7E69 \u7EF3|\u7E6A \u7ED8|\u7E6B \u7CFB|\u7E6D \u8327|\u7E6E \u7F30|\u7E6F \u7F33|\u7E70 \u7F32|\u7E73 \u7F34|\u7E76 \u{2B137}|\u7E78 \u4341|\u7E79 \u7ECE|\u7E7B \u{26221}|\u7E7C \u7EE7|\u7E7D \u7F24|\u7E7E \u7F31|\u7E7F \u4340|\u7E81 \u{2B138}|\u7E86 \u{2C64A}|\u7E87 \u98A3|\u7E88 \u7F2C|\u7E8A \u7EA9|\u7E8C \u7EED|\u7E8D \u7D2F|\u7E8F \u7F20|\u7E93 \u7F28|\u7E94 \u624D|\u7E95 \u{2C64B}|\u7E96 \u7EA4|\u7E98 \u7F35|\u7E9C \u7F06|\u7F3D \u94B5|\u7F43 \u44E8|\u7F48 \u575B|\u7F4C \u7F42|\u7F4E \u575B|\u7F70 \u7F5A|\u7F75 \u9A82|\u7F77 \u7F62|\u7F85 \u7F57|\u7F86 \u7F74|\u7F88 \u7F81|\u7F8B \u8288|\u7FA3 \u7FA4|\u7FA5 \u7F9F|\u7FA8 \u7FA1|\u7FA9 \u4E49|\u7FB6 \u81BB|\u7FD2 \u4E60|\u7FEB \u73A9|\u7FEC \u7FDA|\u7FF9 \u7FD8|\u7FFD \u7FD9|\u802C \u8027|\u802E \u8022|\u8056 \u5723|\u805E \u95FB|\u806F \u8054|\u8070 \u806A|\u8072 \u58F0|\u8073 \u8038|\u8075 \u8069|\u8076 \u8042|\u8077 \u804C|\u8079 \u804D|\u807D \u542C|\u807E \u804B|\u8085 \u8083|\u8105 \u80C1|\u8108 \u8109|\u811B \u80EB|\u8123 \u5507|\u8129 \u4FEE|\u812B \u8131|\u8139 \u80C0|\u814E \u80BE|\u8156 \u80E8|\u8161 \u8136|\u8166 \u8111|\u816B \u80BF|\u8173 \u811A|\u8178 \u80A0|\u8183 \u817D|\u8195 \u8158|\u819A \u80A4|\u819E \u43DD|\u81A0 \u80F6|\u81A2 \u{2677C}|\u81A9 \u817B|\u81BD \u80C6|\u81BE \u810D|\u81BF \u8113|\u81C9 \u8138|\u81CD \u8110|\u81CF \u8191|\u81D8 \u814A|\u81DA \u80EA|\u81DF \u810F|\u81E0 \u8114|\u81E2 \u81DC|\u81E5 \u5367|\u81E8 \u4E34|\u81FA \u53F0|\u8207 \u4E0E|\u8208 \u5174|\u8209 \u4E3E|\u820A \u65E7|\u8216 \u94FA|\u8218 \u9986|\u8259 \u8231|\u8264 \u8223|\u8266 \u8230|\u826B \u823B|\u8271 \u8270|\u8277 \u8273|\u82BB \u520D|\u82E7 \u82CE|\u8332 \u5179|\u834A \u8346|\u838A \u5E84|\u8396 \u830E|\u83A2 \u835A|\u83A7 \u82CB|\u83EF \u534E|\u83F4 \u5EB5|\u83F8 \u70DF|\u8407 \u82CC|\u840A \u83B1|\u842C \u4E07|\u8434 \u835D|\u8435 \u83B4|\u8449 \u53F6|\u8452 \u836D|\u8464 \u836E|\u8466 \u82C7|\u846F \u836F|\u8477 \u8364|\u848D \u{2B1ED}|\u8490 \u641C|\u8493 \u83BC|\u8494 \u83B3|\u8495 \u8480|\u849E \u8385|\u84BC \u82CD|\u84C0 \u836A|\u84C6 \u5E2D|\u84CB \u76D6|\u84EE \u83B2|\u84EF \u82C1|\u84F4 \u83BC|\u84FD \u835C|\u8504 \u{2C72C}|\u8514 \u535C|\u8518 \u53C2|\u851E \u848C|\u8523 \u848B|\u8525 \u8471|\u8526 \u8311|\u852D \u836B|\u852F \u{2B21F}|\u853F \u{2B1ED}|\u8541 \u8368|\u8546 \u8487|\u854E \u835E|\u8552 \u836C|\u8553 \u82B8|\u8555 \u83B8|\u8558 \u835B|\u8562 \u8489|\u8569 \u8361|\u856A \u829C|\u856D \u8427|\u8577 \u84E3|\u8580 \u8570|\u8588 \u835F|\u858A \u84DF|\u858C \u8297|\u8591 \u59DC|\u8594 \u8537|\u8598 \u8359|\u859F \u83B6|\u85A6 \u8350|\u85A9 \u8428|\u85B3 \u44D5|\u85B4 \u82E7|\u85B5 \u44D3|\u85B9 \u82D4|\u85BA \u8360|\u85CD \u84DD|\u85CE \u8369|\u85DD \u827A|\u85E5 \u836F|\u85EA \u85AE|\u85ED \u44D6|\u85F4 \u8574|\u85F6 \u82C8|\u85F9 \u853C|\u85FA \u853A|\u8600 \u841A|\u8604 \u8572|\u8606 \u82A6|\u8607 \u82CF|\u860A \u8574|\u860B \u82F9|\u861A \u85D3|\u861E \u8539|\u861F \u{26ED5}|\u8622 \u830F|\u862D \u5170|\u863A \u84E0|\u863F \u841D|\u8646 \u8502|\u8649 \u{2C7C1}|\u8655 \u5904|\u865B \u865A|\u865C \u864F|\u865F \u53F7|\u8667 \u4E8F|\u866F \u866C|\u86FA \u86F1|\u86FB \u8715|\u8706 \u86AC|\u8740 \u{2C7FD}|\u8755 \u8680|\u875F \u732C|\u8766 \u867E|\u8768 \u8671|\u8778 \u8717|\u8784 \u86F3|\u879E \u8682|\u87A2 \u8424|\u87AE \u45D6|\u87BB \u877C|\u87BF \u8780|\u87C4 \u86F0|\u87C8 \u8748|\u87CE \u87A8|\u87E3 \u866E|\u87EC \u8749|\u87EF \u86F2|\u87F2 \u866B|\u87F3 \u{2B2BB}|\u87F6 \u86CF|\u87FB \u8681|\u8801 \u8683|\u8805 \u8747|\u8806 \u867F|\u880D \u874E|\u8810 \u86F4|\u8811 \u877E|\u8814 \u869D|\u881F \u8721|\u8823 \u86CE|\u8828 \u87CF|\u8831 \u86CA|\u8836 \u8695|\u883B \u86EE|\u8846 \u4F17|\u884A \u8511|\u8853 \u672F|\u8855 \u540C|\u885A \u80E1|\u885B \u536B|\u885D \u51B2|\u889E \u886E|\u88B7 \u5939|\u88CA \u8885|\u88CF \u91CC|\u88DC \u8865|\u88DD \u88C5|\u88E1 \u91CC|\u88FD \u5236|\u8907 \u590D|\u890C \u88C8|\u8918 \u8886|\u8932 \u88E4|\u8933 \u88E2|\u8938 \u891B|\u893B \u4EB5|\u8940 \u{2B300}|\u8947 \u88E5|\u8949 \u88E5|\u894F \u88AF|\u8956 \u8884|\u895D \u88E3|\u8960 \u88C6|\u8964 \u8934|\u896A \u889C|\u896C \u6446|\u896F \u886C|\u8972 \u88AD|\u8974 \u8955|\u8988 \u6838|\u898B \u89C1|\u898E \u89C3|\u898F \u89C4|\u8993 \u89C5|\u8996 \u89C6|\u8998 \u89C7|\u89A1 \u89CB|\u89A5 \u89CD|\u89A6 \u89CE|\u89AA \u4EB2|\u89AC \u89CA|\u89AF \u89CF|\u89B2 \u89D0|\u89B7 \u89D1|\u89BA \u89C9|\u89BD \u89C8|\u89BF \u89CC|\u89C0 \u89C2|\u89F4 \u89DE|\u89F6 \u89EF|\u89F8 \u89E6|\u8A01 \u8BA0|\u8A02 \u8BA2|\u8A03 \u8BA3|\u8A08 \u8BA1|\u8A0A \u8BAF|\u8A0C \u8BA7|\u8A0E \u8BA8|\u8A0F \u{2C8D9}|\u8A10 \u8BA6|\u8A12 \u8BB1|\u8A13 \u8BAD|\u8A15 \u8BAA|\u8A16 \u8BAB|\u8A17 \u6258|\u8A18 \u8BB0|\u8A1B \u8BB9|\u8A1D \u8BB6|\u8A1F \u8BBC|\u8A22 \u4723|\u8A23 \u8BC0|\u8A25 \u8BB7|\u8A29 \u8BBB|\u8A2A \u8BBF|\u8A2D \u8BBE|\u8A31 \u8BB8|\u8A34 \u8BC9|\u8A36 \u8BC3|\u8A3A \u8BCA|\u8A3B \u6CE8|\u8A3C \u8BC1|\u8A40 \u{27BAA}|\u8A41 \u8BC2|\u8A46 \u8BCB|\u8A4E \u8BB5|\u8A50 \u8BC8|\u8A52 \u8BD2|\u8A54 \u8BCF|\u8A55 \u8BC4|\u8A56 \u8BD0|\u8A57 \u8BC7|\u8A58 \u8BCE|\u8A5B \u8BC5|\u8A5D \u{2C8DE}|\u8A5E \u8BCD|\u8A60 \u548F|\u8A61 \u8BE9|\u8A62 \u8BE2|\u8A63 \u8BE3|\u8A66 \u8BD5|\u8A69 \u8BD7|\u8A6A \u{2C8F3}|\u8A6B \u8BE7|\u8A6C \u8BDF|\u8A6D \u8BE1|\u8A6E \u8BE0|\u8A70 \u8BD8|\u8A71 \u8BDD|\u8A72 \u8BE5|\u8A73 \u8BE6|\u8A75 \u8BDC|\u8A77 \u{2B363}|\u8A7C \u8BD9|\u8A7F \u8BD6|\u8A84 \u8BD4|\u8A85 \u8BDB|\u8A86 \u8BD3|\u8A87 \u5938|\u8A8C \u5FD7|\u8A8D \u8BA4|\u8A91 \u8BF3|\u8A92 \u8BF6|\u8A95 \u8BDE|\u8A98 \u8BF1|\u8A9A \u8BEE|\u8A9E \u8BED|\u8AA0 \u8BDA|\u8AA1 \u8BEB|\u8AA3 \u8BEC|\u8AA4 \u8BEF|\u8AA5 \u8BF0|\u8AA6 \u8BF5|\u8AA8 \u8BF2|\u8AAA \u8BF4|\u8AAC \u8BF4|\u8AB0 \u8C01|\u8AB2 \u8BFE|\u8AB6 \u8C07|\u8AB9 \u8BFD|\u8ABC \u8C0A|\u8ABE \u8A1A|\u8ABF \u8C03|\u8AC2 \u8C04|\u8AC4 \u8C06|\u8AC7 \u8C08|\u8AC9 \u8BFF|\u8ACB \u8BF7|\u8ACD \u8BE4|\u8ACF \u8BF9|\u8AD1 \u8BFC|\u8AD2 \u8C05|\u8AD3 \u{2C8E1}|\u8AD6 \u8BBA|\u8AD7 \u8C02|\u8ADB \u8C00|\u8ADC \u8C0D|\u8ADD \u8C1E|\u8ADE \u8C1D|\u8ADF \u{2C90A}|\u8AE1 \u8C25|\u8AE2 \u8BE8|\u8AE4 \u8C14|\u8AE6 \u8C1B|\u8AE7 \u8C10|\u8AEB \u8C0F|\u8AED \u8C15|\u8AEE \u54A8|\u8AF1 \u8BB3|\u8AF2 \u{2C907}|\u8AF3 \u8C19|\u8AF4 \u{2B36F}|\u8AF6 \u8C0C|\u8AF7 \u8BBD|\u8AF8 \u8BF8|\u8AFA \u8C1A|\u8AFC \u8C16|\u8AFE \u8BFA|\u8B00 \u8C0B|\u8B01 \u8C12|\u8B02 \u8C13|\u8B04 \u8A8A|\u8B05 \u8BCC|\u8B0A \u8C0E|\u8B0E \u8C1C|\u8B0F \u{2B372}|\u8B10 \u8C27|\u8B14 \u8C11|\u8B16 \u8C21|\u8B17 \u8C24|\u8B19 \u8C26|\u8B1A \u8C25|\u8B1B \u8BB2|\u8B1D \u8C22|\u8B20 \u8C23|\u8B21 \u8C23|\u8B28 \u8C1F|\u8B2B \u8C2A|\u8B2C \u8C2C|\u8B2D \u8C2B|\u8B33 \u8BB4|\u8B39 \u8C28|\u8B3E \u8C29|\u8B41 \u54D7|\u8B49 \u8BC1|\u8B4E \u8C32|\u8B4F \u8BA5|\u8B53 \u{2C91D}|\u8B56 \u8C2E|\u8B58 \u8BC6|\u8B59 \u8C2F|\u8B5A \u8C2D|\u8B5C \u8C31|\u8B5E \u{2B37D}|\u8B5F \u566A|\u8B6B \u8C35|\u8B6D \u6BC1|\u8B6F \u8BD1|\u8B70 \u8BAE|\u8B74 \u8C34|\u8B77 \u62A4|\u8B78 \u8BEA|\u8B7D \u8A89|\u8B7E \u8C2B|\u8B80 \u8BFB|\u8B85 \u8C09|\u8B8A \u53D8|\u8B8B \u8A5F|\u8B8C \u4729|\u8B8E \u96E0|\u8B92 \u8C17|\u8B93 \u8BA9|\u8B95 \u8C30|\u8B96 \u8C36|\u8B9A \u8D5E|\u8B9C \u8C20|\u8B9E \u8C33|\u8C3F \u6EAA|\u8C48 \u5C82|\u8C4E \u7AD6|\u8C50 \u4E30|\u8C54 \u8273|\u8C6C \u732A|\u8C76 \u8C6E|\u8C8D \u72F8|\u8C93 \u732B|\u8C99 \u4759|\u8C9D \u8D1D|\u8C9E \u8D1E|\u8C9F \u8D20|\u8CA0 \u8D1F|\u8CA1 \u8D22|\u8CA2 \u8D21|\u8CA7 \u8D2B|\u8CA8 \u8D27|\u8CA9 \u8D29|\u8CAA \u8D2A|\u8CAB \u8D2F|\u8CAC \u8D23|\u8CAF \u8D2E|\u8CB0 \u8D33|\u8CB2 \u8D40|\u8CB3 \u8D30|\u8CB4 \u8D35|\u8CB6 \u8D2C|\u8CB7 \u4E70|\u8CB8 \u8D37|\u8CBA \u8D36|\u8CBB \u8D39|\u8CBC \u8D34|\u8CBD \u8D3B|\u8CBF \u8D38|\u8CC0 \u8D3A|\u8CC1 \u8D32|\u8CC2 \u8D42|\u8CC3 \u8D41|\u8CC4 \u8D3F|\u8CC5 \u8D45|\u8CC7 \u8D44|\u8CC8 \u8D3E|\u8CCA \u8D3C|\u8CD1 \u8D48|\u8CD2 \u8D4A|\u8CD3 \u5BBE|\u8CD5 \u8D47|\u8CD9 \u8D52|\u8CDA \u8D49|\u8CDC \u8D50|\u8CDE \u8D4F|\u8CE0 \u8D54|\u8CE1 \u8D53|\u8CE2 \u8D24|\u8CE3 \u5356|\u8CE4 \u8D31|\u8CE6 \u8D4B|\u8CE7 \u8D55|\u8CEA \u8D28|\u8CEB \u8D4D|\u8CEC \u8D26|\u8CED \u8D4C|\u8CF0 \u4790|\u8CF4 \u8D56|\u8CF5 \u8D57|\u8CFA \u8D5A|\u8CFB \u8D59|\u8CFC \u8D2D|\u8CFD \u8D5B|\u8CFE \u8D5C|\u8D04 \u8D3D|\u8D05 \u8D58|\u8D07 \u8D5F|\u8D08 \u8D60|\u8D0A \u8D5E|\u8D0B \u8D5D|\u8D0D \u8D61|\u8D0F \u8D62|\u8D10 \u8D46|\u8D13 \u8D43|\u8D14 \u8D51|\u8D16 \u8D4E|\u8D17 \u8D5D|\u8D1B \u8D63|\u8D1C \u8D43|\u8D6C \u8D6A|\u8D95 \u8D76|\u8D99 \u8D75|\u8DA8 \u8D8B|\u8DB2 \u8DB1|\u8DE1 \u8FF9|\u8E10 \u8DF5|\u8E30 \u903E|\u8E34 \u8E0A|\u8E4C \u8DC4|\u8E55 \u8DF8|\u8E5F \u8FF9|\u8E60 \u8DD6|\u8E63 \u8E52|\u8E64 \u8E2A|\u8E7A \u8DF7|\u8E82 \u8DF6|\u8E89 \u8DB8|\u8E8A \u8E0C|\u8E8B \u8DFB|\u8E8D \u8DC3|\u8E8E \u47E2|\u8E91 \u8E2F|\u8E92 \u8DDE|\u8E93 \u8E2C|\u8E95 \u8E70|\u8E9A \u8DF9|\u8EA1 \u8E51|\u8EA5 \u8E7F|\u8EA6 \u8E9C|\u8EAA \u8E8F|\u8EC0 \u8EAF|\u8ECA \u8F66|\u8ECB \u8F67|\u8ECC \u8F68|\u8ECD \u519B|\u8ECF \u{2B404}|\u8ED1 \u8F6A|\u8ED2 \u8F69|\u8ED4 \u8F6B|\u8EDB \u8F6D|\u8EDD \u{2CA02}|\u8EDF \u8F6F|\u8EE4 \u8F77|\u8EEB \u8F78|\u8EF2 \u8F71|\u8EF8 \u8F74|\u8EF9 \u8F75|\u8EFA \u8F7A|\u8EFB \u8F72|\u8EFC \u8F76|\u8EFE \u8F7C|\u8F03 \u8F83|\u8F04 \u{28408}|\u8F05 \u8F82|\u8F07 \u8F81|\u8F08 \u8F80|\u8F09 \u8F7D|\u8F0A \u8F7E|\u8F0B \u{2AA36}|\u8F12 \u8F84|\u8F13 \u633D|\u8F14 \u8F85|\u8F15 \u8F7B|\u8F17 \u{2B410}|\u8F1B \u8F86|\u8F1C \u8F8E|\u8F1D \u8F89|\u8F1E \u8F8B|\u8F1F \u8F8D|\u8F25 \u8F8A|\u8F26 \u8F87|\u8F29 \u8F88|\u8F2A \u8F6E|\u8F2C \u8F8C|\u8F2E \u{2B413}|\u8F2F \u8F91|\u8F33 \u8F8F|\u8F36 \u{2CA0E}|\u8F38 \u8F93|\u8F3B \u8F90|\u8F3C \u8F92|\u8F3E \u8F97|\u8F3F \u8206|\u8F40 \u8F92|\u8F42 \u6BC2|\u8F44 \u8F96|\u8F45 \u8F95|\u8F46 \u8F98|\u8F49 \u8F6C|\u8F4D \u8F99|\u8F4E \u8F7F|\u8F54 \u8F9A|\u8F5F \u8F70|\u8F61 \u8F94|\u8F62 \u8F79|\u8F64 \u8F73|\u8FA6 \u529E|\u8FAD \u8F9E|\u8FAE \u8FAB|\u8FAF \u8FA9|\u8FB2 \u519C|\u8FF4 \u56DE|\u9015 \u5F84|\u9019 \u8FD9|\u9023 \u8FDE|\u9031 \u5468|\u9032 \u8FDB|\u904A \u6E38|\u904B \u8FD0|\u904E \u8FC7|\u9054 \u8FBE|\u9055 \u8FDD|\u9059 \u9065|\u905C \u900A|\u905E \u9012|\u9060 \u8FDC|\u9061 \u6EAF|\u9069 \u9002|\u9072 \u8FDF|\u9076 \u7ED5|\u9077 \u8FC1|\u9078 \u9009|\u907A \u9057|\u907C \u8FBD|\u9081 \u8FC8|\u9084 \u8FD8|\u9087 \u8FE9|\u908A \u8FB9|\u908F \u903B|\u9090 \u9026|\u90DF \u90CF|\u90F5 \u90AE|\u9106 \u90D3|\u9109 \u4E61|\u9112 \u90B9|\u9114 \u90AC|\u9116 \u90E7|\u9127 \u9093|\u9129 \u{2CA7D}|\u912D \u90D1|\u9130 \u90BB|\u9132 \u90F8|\u9133 \u{2B461}|\u9134 \u90BA|\u9136 \u90D0|\u913A \u909D|\u9147 \u9142|\u9148 \u90E6|\u9183 \u814C|\u9196 \u915D|\u919C \u4E11|\u919E \u915D|\u919F \u848F|\u91A3 \u7CD6|\u91AB \u533B|\u91AC \u9171|\u91B1 \u9166|\u91B2 \u{2CAA9}|\u91C0 \u917F|\u91C1 \u8845|\u91C3 \u917E|\u91C5 \u917D|\u91CB \u91CA|\u91D0 \u5398|\u91D2 \u9485|\u91D3 \u9486|\u91D4 \u9487|\u91D5 \u948C|\u91D7 \u948A|\u91D8 \u9489|\u91D9 \u948B|\u91DD \u9488|\u91E3 \u9493|\u91E4 \u9490|\u91E6 \u6263|\u91E7 \u948F|\u91E9 \u9492|\u91F4 \u{2CB29}|\u91F5 \u9497|\u91F7 \u948D|\u91F9 \u9495|\u91FA \u948E|\u91FE \u497A|\u91FF \u{2CB31}|\u9200 \u94AF|\u9201 \u94AB|\u9203 \u9498|\u9204 \u94AD|\u9205 \u94A5|\u9207 \u{2B4E7}|\u9208 \u949A|\u9209 \u94A0|\u920D \u949D|\u920E \u94A9|\u9210 \u94A4|\u9211 \u94A3|\u9212 \u9491|\u9214 \u949E|\u9215 \u94AE|\u921E \u94A7|\u9221 \u949F|\u9223 \u9499|\u9225 \u94AC|\u9226 \u949B|\u9227 \u94AA|\u922E \u94CC|\u9230 \u94C8|\u9233 \u94B6|\u9234 \u94C3|\u9237 \u94B4|\u9238 \u94B9|\u9239 \u94CD|\u923A \u94B0|\u923D \u94B8|\u923E \u94C0|\u923F \u94BF|\u9240 \u94BE|\u9245 \u5DE8|\u9246 \u94BB|\u9248 \u94CA|\u9249 \u94C9|\u924A \u{2CB3F}|\u924B \u94C7|\u924D \u94CB|\u9251 \u94C2|\u9255 \u94B7|\u9257 \u94B3|\u925A \u94C6|\u925B \u94C5|\u925D \u{2B7F7}|\u925E \u94BA|\u9262 \u94B5|\u9264 \u94A9|\u9265 \u{2CB38}|\u9266 \u94B2|\u9267 \u{2CB41}|\u926C \u94BC|\u926D \u94BD|\u926E \u{2CB39}|\u9273 \u952B|\u9276 \u94CF|\u9277 \u{2B7F9}|\u9278 \u94F0|\u927A \u94D2|\u927B \u94EC|\u927F \u94EA|\u9280 \u94F6|\u9283 \u94F3|\u9285 \u94DC|\u9288 \u{2B4EF}|\u928D \u94DA|\u9291 \u94E3|\u9293 \u94E8|\u9296 \u94E2|\u9298 \u94ED|\u929A \u94EB|\u929B \u94E6|\u929C \u8854|\u92A0 \u94D1|\u92A3 \u94F7|\u92A5 \u94F1|\u92A6 \u94DF|\u92A8 \u94F5|\u92A9 \u94E5|\u92AA \u94D5|\u92AB \u94EF|\u92AC \u94D0|\u92B1 \u94DE|\u92B3 \u9510|\u92B6 \u{28C47}|\u92B7 \u9500|\u92B9 \u9508|\u92BB \u9511|\u92BC \u9509|\u92C1 \u94DD|\u92C3 \u9512|\u92C5 \u950C|\u92C7 \u94A1|\u92CC \u94E4|\u92CF \u94D7|\u92D0 \u{2CB4E}|\u92D2 \u950B|\u92D7 \u{2B4F6}|\u92D9 \u94FB|\u92DD \u950A|\u92DF \u9513|\u92E3 \u94D8|\u92E4 \u9504|\u92E5 \u9503|\u92E6 \u9514|\u92E8 \u9507|\u92E9 \u94D3|\u92EA \u94FA|\u92ED \u9510|\u92EE \u94D6|\u92EF \u9506|\u92F0 \u9502|\u92F1 \u94FD|\u92F6 \u950D|\u92F8 \u952F|\u92F9 \u{2CB2E}|\u92FC \u94A2|\u9300 \u{2CB2D}|\u9301 \u951E|\u9304 \u5F55|\u9306 \u9516|\u9307 \u952B|\u9308 \u9529|\u930F \u94D4|\u9310 \u9525|\u9312 \u9515|\u9315 \u951F|\u9318 \u9524|\u9319 \u9531|\u931A \u94EE|\u931B \u951B|\u931E \u{2CB5A}|\u931F \u952C|\u9320 \u952D|\u9321 \u951C|\u9322 \u94B1|\u9324 \u{2B4F9}|\u9326 \u9526|\u9328 \u951A|\u9329 \u9520|\u932B \u9521|\u932E \u9522|\u932F \u9519|\u9332 \u5F55|\u9333 \u9530|\u9336 \u8868|\u9338 \u94FC|\u933C \u954E|\u9340 \u951D|\u9341 \u9528|\u9343 \u952A|\u9345 \u94AB|\u9346 \u9494|\u9347 \u9534|\u9348 \u9533|\u934A \u70BC|\u934B \u9505|\u934D \u9540|\u9354 \u9537|\u9358 \u94E1|\u935A \u9496|\u935B \u953B|\u9360 \u953D|\u9364 \u9538|\u9365 \u9532|\u9369 \u9518|\u936C \u9539|\u936D \u{2CB64}|\u9370 \u953E|\u9375 \u952E|\u9376 \u9536|\u937A \u9517|\u937C \u9488|\u937E \u949F|\u9382 \u9541|\u9384 \u953F|\u9387 \u9545|\u938A \u9551|\u938C \u9570|\u9393 \u{2CB69}|\u9394 \u9555|\u9396 \u9501|\u9398 \u9549|\u939A \u9524|\u939B \u9548|\u939D \u{28C4F}|\u93A1 \u9543|\u93A2 \u94A8|\u93A3 \u84E5|\u93A6 \u954F|\u93A7 \u94E0|\u93A9 \u94E9|\u93AA \u953C|\u93AC \u9550|\u93AD \u9547|\u93AE \u9547|\u93B0 \u9552|\u93B2 \u954B|\u93B3 \u954D|\u93B5 \u9553|\u93B6 \u9FD4|\u93B8 \u954C|\u93BF \u954E|\u93C3 \u955E|\u93C7 \u65CB|\u93C8 \u94FE|\u93CC \u9546|\u93CD \u9559|\u93CF \u{2CB6C}|\u93D0 \u9560|\u93D1 \u955D|\u93D7 \u94FF|\u93D8 \u9535|\u93DC \u9557|\u93DD \u9558|\u93DE \u955B|\u93DF \u94F2|\u93E1 \u955C|\u93E2 \u9556|\u93E4 \u9542|\u93E8 \u933E|\u93F0 \u955A|\u93F5 \u94E7|\u93F7 \u9564|\u93F9 \u956A|\u93FA \u497D|\u93FB \u{2CB78}|\u93FD \u9508|\u9403 \u94D9|\u9404 \u{28C51}|\u9407 \u{2B50D}|\u940B \u94F4|\u940D \u{2B50E}|\u940F \u{28C54}|\u9410 \u9563|\u9412 \u94F9|\u9413 \u9566|\u9414 \u9561|\u9418 \u949F|\u9419 \u956B|\u941D \u9562|\u9420 \u9568|\u9425 \u4985|\u9426 \u950E|\u9427 \u950F|\u9428 \u9544|\u9429 \u{2CB7C}|\u942B \u954C|\u942E \u9570|\u942F \u4983|\u9432 \u956F|\u9433 \u956D|\u9435 \u94C1|\u9436 \u956E|\u9438 \u94CE|\u943A \u94DB|\u943D \u{2B7FC}|\u943F \u9571|\u9444 \u94F8|\u944A \u956C|\u944C \u9554|\u9451 \u9274|\u9452 \u9274|\u9454 \u9572|\u9455 \u9527|\u945E \u9574|\u9460 \u94C4|\u9463 \u9573|\u9465 \u9565|\u946A \u{2CB3B}|\u946D \u9567|\u9470 \u94A5|\u9471 \u9575|\u9472 \u9576|\u9477 \u954A|\u9479 \u9569|\u947C \u9523|\u947D \u94BB|\u947E \u92AE|\u947F \u51FF|\u9481 \u9562|\u9482 \u954B|\u9577 \u957F|\u9580 \u95E8|\u9582 \u95E9|\u9583 \u95EA|\u9586 \u95EB|\u9588 \u95EC|\u9589 \u95ED|\u958B \u5F00|\u958C \u95F6|\u958E \u95F3|\u958F \u95F0|\u9591 \u95F2|\u9592 \u95F2|\u9593 \u95F4|\u9594 \u95F5|\u9598 \u95F8|\u95A1 \u9602|\u95A3 \u9601|\u95A4 \u5408|\u95A5 \u9600|\u95A8 \u95FA|\u95A9 \u95FD|\u95AB \u9603|\u95AC \u9606|\u95AD \u95FE|\u95B1 \u9605|\u95B2 \u9605|\u95B6 \u960A|\u95B9 \u9609|\u95BB \u960E|\u95BC \u960F|\u95BD \u960D|\u95BE \u9608|\u95BF \u960C|\u95C3 \u9612|\u95C6 \u677F|\u95C7 \u6697|\u95C8 \u95F1|\u95C9 \u{2CBB1}|\u95CA \u9614|\u95CB \u9615|\u95CC \u9611|\u95CD \u9607|\u95D0 \u9617|\u95D1 \u{2B536}|\u95D2 \u9618|\u95D3 \u95FF|\u95D4 \u9616|\u95D5 \u9619|\u95D6 \u95EF|\u95DC \u5173|\u95DE \u961A|\u95E0 \u9613|\u95E1 \u9610|\u95E2 \u8F9F|\u95E4 \u961B|\u95E5 \u95FC|\u9658 \u9649|\u965D \u9655|\u965E \u5347|\u9663 \u9635|\u9670 \u9634|\u9673 \u9648|\u9678 \u9646|\u967D \u9633|\u9689 \u9667|\u968A \u961F|\u968E \u9636|\u9691 \u{2CBBF}|\u9695 \u9668|\u969B \u9645|\u96A4 \u{2CBCE}|\u96A8 \u968F|\u96AA \u9669|\u96AE \u{2CBC0}|\u96AF \u9666|\u96B1 \u9690|\u96B4 \u9647|\u96B8 \u96B6|\u96BB \u53EA|\u96CB \u96BD|\u96D6 \u867D|\u96D9 \u53CC|\u96DB \u96CF|\u96DC \u6742|\u96DE \u9E21|\u96E2 \u79BB|\u96E3 \u96BE|\u96F2 \u4E91|\u96FB \u7535|\u9711 \u6CBE|\u9722 \u9721|\u9727 \u96FE|\u973D \u9701|\u9742 \u96F3|\u9744 \u972D|\u9746 \u53C7|\u9748 \u7075|\u9749 \u53C6|\u975A \u9753|\u975C \u9759|\u975D \u9754|\u9766 \u817C|\u9768 \u9765|\u978F \u5DE9|\u979D \u7EF1|\u97A6 \u79CB|\u97BD \u9792|\u97C1 \u7F30|\u97C3 \u9791|\u97C6 \u5343|\u97C9 \u97AF|\u97CB \u97E6|\u97CC \u97E7|\u97CD \u97E8|\u97D3 \u97E9|\u97D9 \u97EA|\u97DC \u97EC|\u97DD \u97B2|\u97DE \u97EB|\u97FB \u97F5|\u97FF \u54CD|\u9801 \u9875|\u9802 \u9876|\u9803 \u9877|\u9805 \u9879|\u9806 \u987A|\u9807 \u9878|\u9808 \u987B|\u980A \u987C|\u980C \u9882|\u980D \u{2B806}|\u980E \u9880|\u980F \u9883|\u9810 \u9884|\u9811 \u987D|\u9812 \u9881|\u9813 \u987F|\u9814 \u{2CC56}|\u9817 \u9887|\u9818 \u9886|\u981C \u988C|\u9820 \u{2CC5F}|\u9821 \u9889|\u9824 \u9890|\u9826 \u988F|\u982B \u{2B5AF}|\u982D \u5934|\u982E \u9892|\u9830 \u988A|\u9832 \u988B|\u9834 \u9895|\u9835 \u{2B5B3}|\u9837 \u9894|\u9838 \u9888|\u9839 \u9893|\u983B \u9891|\u983D \u9893|\u9846 \u9897|\u984C \u9898|\u984D \u989D|\u984E \u989A|\u984F \u989C|\u9852 \u9899|\u9853 \u989B|\u9854 \u989C|\u9857 \u{2B5AE}|\u9858 \u613F|\u9859 \u98A1|\u985B \u98A0|\u985E \u7C7B|\u9862 \u989F|\u9865 \u98A2|\u9867 \u987E|\u986B \u98A4|\u986C \u98A5|\u986F \u663E|\u9870 \u98A6|\u9871 \u9885|\u9873 \u989E|\u9874 \u98A7|\u98A8 \u98CE|\u98AD \u98D0|\u98AE \u98D1|\u98AF \u98D2|\u98B1 \u53F0|\u98B3 \u522E|\u98B6 \u98D3|\u98B8 \u98D4|\u98BA \u98CF|\u98BB \u98D6|\u98BC \u98D5|\u98C0 \u98D7|\u98C4 \u98D8|\u98C6 \u98D9|\u98C8 \u98DA|\u98DB \u98DE|\u98E0 \u9963|\u98E2 \u9965|\u98E3 \u9964|\u98E5 \u9966|\u98E9 \u9968|\u98EA \u996A|\u98EB \u996B|\u98ED \u996C|\u98EF \u996D|\u98F1 \u98E7|\u98F2 \u996E|\u98F4 \u9974|\u98FC \u9972|\u98FD \u9971|\u98FE \u9970|\u98FF \u9973|\u9903 \u997A|\u9904 \u9978|\u9905 \u997C|\u9908 \u7CCD|\u9909 \u9977|\u990A \u517B|\u990C \u9975|\u990E \u9979|\u990F \u997B|\u9911 \u997D|\u9912 \u9981|\u9913 \u997F|\u9915 \u9982|\u9916 \u997E|\u9917 \u{2B5E7}|\u9918 \u4F59|\u991A \u80B4|\u991B \u9984|\u991C \u9983|\u991E \u996F|\u9921 \u9985|\u9928 \u9986|\u992C \u7CCA|\u9931 \u7CC7|\u9933 \u9967|\u9935 \u5582|\u9936 \u9989|\u9937 \u9987|\u9938 \u{2980C}|\u993A \u998E|\u993C \u9969|\u993E \u998F|\u993F \u998A|\u9941 \u998C|\u9943 \u998D|\u9945 \u9992|\u9948 \u9990|\u9949 \u9991|\u994A \u9993|\u994B \u9988|\u994C \u9994|\u9951 \u9965|\u9952 \u9976|\u9957 \u98E8|\u9958 \u{2B5F4}|\u995C \u990D|\u995E \u998B|\u9962 \u9995|\u99AC \u9A6C|\u99AD \u9A6D|\u99AE \u51AF|\u99B1 \u9A6E|\u99B3 \u9A70|\u99B4 \u9A6F|\u99B9 \u9A72|\u99BC \u{2B61C}|\u99C1 \u9A73|\u99C3 \u{2B61D}|\u99C9 \u{2CCF6}|\u99D0 \u9A7B|\u99D1 \u9A7D|\u99D2 \u9A79|\u99D3 \u{2CCF5}|\u99D4 \u9A75|\u99D5 \u9A7E|\u99D8 \u9A80|\u99D9 \u9A78|\u99DB \u9A76|\u99DD \u9A7C|\u99DF \u9A77|\u99E1 \u9A82|\u99E2 \u9A88|\u99EA \u{2CCFD}|\u99ED \u9A87|\u99F0 \u9A83|\u99F1 \u9A86|\u99F8 \u9A8E|\u99FC \u{2CCFF}|\u99FF \u9A8F|\u9A01 \u9A8B|\u9A02 \u9A8D|\u9A04 \u{2B627}|\u9A05 \u9A93|\u9A0A \u{2B626}|\u9A0C \u9A94|\u9A0D \u9A92|\u9A0E \u9A91|\u9A0F \u9A90|\u9A11 \u{2CD02}|\u9A16 \u9A9B|\u9A19 \u9A97|\u9A1E \u{2CD03}|\u9A20 \u{2B628}|\u9A24 \u9A99|\u9A27 \u4BC4|\u9A2B \u9A9E|\u9A2D \u9A98|\u9A2E \u9A9D|\u9A30 \u817E|\u9A31 \u{2B62C}|\u9A35 \u{2B62A}|\u9A36 \u9A7A|\u9A37 \u9A9A|\u9A38 \u9A9F|\u9A3E \u9AA1|\u9A40 \u84E6|\u9A41 \u9A9C|\u9A42 \u9A96|\u9A43 \u9AA0|\u9A44 \u9AA2|\u9A45 \u9A71|\u9A4A \u9A85|\u9A4C \u9A95|\u9A4D \u9A81|\u9A4E \u{2CD0A}|\u9A4F \u9AA3|\u9A55 \u9A84|\u9A57 \u9A8C|\u9A5A \u60CA|\u9A5B \u9A7F|\u9A5F \u9AA4|\u9A62 \u9A74|\u9A64 \u9AA7|\u9A65 \u9AA5|\u9A66 \u9AA6|\u9A6A \u9A8A|\u9A6B \u9A89|\u9AAF \u80AE|\u9ACF \u9AC5|\u9AD2 \u810F|\u9AD4 \u4F53|\u9AD5 \u9ACC|\u9AD6 \u9ACB|\u9AEE \u53D1|\u9B06 \u677E|\u9B0D \u80E1|\u9B1A \u987B|\u9B22 \u9B13|\u9B25 \u6597|\u9B27 \u95F9|\u9B28 \u54C4|\u9B29 \u960B|\u9B2E \u9604|\u9B31 \u90C1|\u9B39 \u9B36|\u9B4E \u9B49|\u9B58 \u9B47|\u9B5A \u9C7C|\u9B5B \u9C7D|\u9B5F \u{2B689}|\u9B62 \u9C7E|\u9B68 \u9C80|\u9B6F \u9C81|\u9B74 \u9C82|\u9B77 \u9C7F|\u9B7A \u9C84|\u9B80 \u{2CD8D}|\u9B81 \u9C85|\u9B83 \u9C86|\u9B86 \u{2B696}|\u9B88 \u{2CD8B}|\u9B8A \u9C8C|\u9B8B \u9C89|\u9B8D \u9C8F|\u9B8E \u9C87|\u9B90 \u9C90|\u9B91 \u9C8D|\u9B92 \u9C8B|\u9B93 \u9C8A|\u9B9A \u9C92|\u9B9C \u9C98|\u9B9D \u9C9E|\u9B9E \u9C95|\u9B9F \u{29F7E}|\u9BA0 \u{2CD8F}|\u9BA1 \u{2CD90}|\u9BA3 \u4C9F|\u9BA6 \u9C96|\u9BAA \u9C94|\u9BAB \u9C9B|\u9BAD \u9C91|\u9BAE \u9C9C|\u9BB3 \u9C93|\u9BB6 \u9CAA|\u9BB8 \u{29F83}|\u9BBA \u9C9D|\u9BC0 \u9CA7|\u9BC1 \u9CA0|\u9BC7 \u9CA9|\u9BC9 \u9CA4|\u9BCA \u9CA8|\u9BD2 \u9CAC|\u9BD4 \u9CBB|\u9BD5 \u9CAF|\u9BD6 \u9CAD|\u9BD7 \u9C9E|\u9BDB \u9CB7|\u9BDD \u9CB4|\u9BE1 \u9CB1|\u9BE2 \u9CB5|\u9BE4 \u9CB2|\u9BE7 \u9CB3|\u9BE8 \u9CB8|\u9BEA \u9CAE|\u9BEB \u9CB0|\u9BF0 \u9CB6|\u9BF4 \u9CBA|\u9BF7 \u9CC0|\u9BFB \u{2CD9F}|\u9BFD \u9CAB|\u9BFF \u9CCA|\u9C01 \u9CC8|\u9C02 \u9C97|\u9C03 \u9CC2|\u9C06 \u4CA0|\u9C08 \u9CBD|\u9C09 \u9CC7|\u9C0A \u{2CDA0}|\u9C0C \u4CA1|\u9C0D \u9CC5|\u9C0F \u9CBE|\u9C10 \u9CC4|\u9C12 \u9CC6|\u9C13 \u9CC3|\u9C1B \u9CC1|\u9C1C \u9CD2|\u9C1F \u9CD1|\u9C20 \u9CCB|\u9C23 \u9CA5|\u9C24 \u{2B695}|\u9C25 \u9CCF|\u9C27 \u4CA2|\u9C28 \u9CCE|\u9C29 \u9CD0|\u9C2D \u9CCD|\u9C2E \u9CC1|\u9C31 \u9CA2|\u9C32 \u9CCC|\u9C33 \u9CD3|\u9C35 \u9CD8|\u9C36 \u{2CDAD}|\u9C37 \u9CA6|\u9C39 \u9CA3|\u9C3A \u9CB9|\u9C3B \u9CD7|\u9C3C \u9CDB|\u9C3E \u9CD4|\u9C40 \u{2CDA8}|\u9C42 \u9CC9|\u9C45 \u9CD9|\u9C47 \u{29F8C}|\u9C48 \u9CD5|\u9C49 \u9CD6|\u9C52 \u9CDF|\u9C54 \u9CDD|\u9C56 \u9CDC|\u9C57 \u9CDE|\u9C58 \u9C9F|\u9C5A \u{2CDAE}|\u9C5D \u9CBC|\u9C5F \u9C8E|\u9C60 \u9C99|\u9C63 \u9CE3|\u9C64 \u9CE1|\u9C67 \u9CE2|\u9C68 \u9CBF|\u9C6D \u9C9A|\u9C6F \u9CE0|\u9C72 \u{2B6AD}|\u9C77 \u9CC4|\u9C78 \u9C88|\u9C7A \u9CA1|\u9CE5 \u9E1F|\u9CE7 \u51EB|\u9CE9 \u9E20|\u9CEC \u51EB|\u9CF2 \u9E24|\u9CF3 \u51E4|\u9CF4 \u9E23|\u9CF6 \u9E22|\u9CFE \u4D13|\u9D06 \u9E29|\u9D07 \u9E28|\u9D09 \u9E26|\u9D12 \u9E30|\u9D15 \u9E35|\u9D1B \u9E33|\u9D1D \u9E32|\u9D1E \u9E2E|\u9D1F \u9E31|\u9D23 \u9E2A|\u9D26 \u9E2F|\u9D28 \u9E2D|\u9D2F \u9E38|\u9D30 \u9E39|\u9D34 \u9E3B|\u9D37 \u4D15|\u9D3B \u9E3F|\u9D3F \u9E3D|\u9D41 \u4D14|\u9D42 \u9E3A|\u9D43 \u9E3C|\u9D4F \u{2CDD5}|\u9D50 \u9E40|\u9D51 \u9E43|\u9D52 \u9E46|\u9D53 \u9E41|\u9D5C \u9E48|\u9D5D \u9E45|\u9D5F \u{2B6ED}|\u9D60 \u9E44|\u9D61 \u9E49|\u9D6A \u9E4C|\u9D6C \u9E4F|\u9D6E \u9E50|\u9D6F \u9E4E|\u9D70 \u96D5|\u9D72 \u9E4A|\u9D77 \u9E53|\u9D7E \u9E4D|\u9D84 \u4D16|\u9D87 \u9E2B|\u9D89 \u9E51|\u9D8A \u9E52|\u9D93 \u9E4B|\u9D96 \u9E59|\u9D98 \u9E55|\u9D9A \u9E57|\u9DA0 \u{2CE18}|\u9DA1 \u9E56|\u9DA5 \u9E5B|\u9DA9 \u9E5C|\u9DAA \u4D17|\u9DAC \u9E27|\u9DAF \u83BA|\u9DB1 \u{2CE23}|\u9DB2 \u9E5F|\u9DB4 \u9E64|\u9DB9 \u9E60|\u9DBA \u9E61|\u9DBB \u9E58|\u9DBC \u9E63|\u9DBF \u9E5A|\u9DC0 \u9E5A|\u9DC1 \u9E62|\u9DC2 \u9E5E|\u9DC4 \u9E21|\u9DC9 \u4D18|\u9DCA \u9E5D|\u9DD3 \u9E67|\u9DD6 \u9E65|\u9DD7 \u9E25|\u9DD9 \u9E37|\u9DDA \u9E68|\u9DDF \u{2CE26}|\u9DE5 \u9E36|\u9DE6 \u9E6A|\u9DEB \u9E54|\u9DED \u{2CE2A}|\u9DEF \u9E69|\u9DF2 \u9E6B|\u9DF3 \u9E47|\u9DF4 \u9E47|\u9DF8 \u9E6C|\u9DF9 \u9E70|\u9DFA \u9E6D|\u9DFD \u9E34|\u9E02 \u3D89|\u9E07 \u9E6F|\u9E0A \u4D19|\u9E0C \u9E71|\u9E0F \u9E72|\u9E11 \u{2CE1A}|\u9E15 \u9E2C|\u9E18 \u9E74|\u9E1A \u9E66|\u9E1B \u9E73|\u9E1D \u9E42|\u9E1E \u9E3E|\u9E75 \u5364|\u9E79 \u54B8|\u9E7A \u9E7E|\u9E7C \u78B1|\u9E7D \u76D0|\u9E97 \u4E3D|\u9EA5 \u9EA6|\u9EA9 \u9EB8|\u9EAA \u9762|\u9EAB \u9762|\u9EAC \u{24FF2}|\u9EAF \u66F2|\u9EB3 \u{2A38C}|\u9EB4 \u66F2|\u9EB5 \u9762|\u9EBC \u4E48|\u9EBD \u4E48|\u9EC3 \u9EC4|\u9ECC \u9EC9|\u9EDE \u70B9|\u9EE8 \u515A|\u9EF2 \u9EEA|\u9EF4 \u9709|\u9EF6 \u9EE1|\u9EF7 \u9EE9|\u9EFD \u9EFE|\u9EFF \u9F0B|\u9F02 \u9F0C|\u9F09 \u9F0D|\u9F15 \u51AC|\u9F34 \u9F39|\u9F4A \u9F50|\u9F4B \u658B|\u9F4E \u8D4D|\u9F4F \u9F51|\u9F52 \u9F7F|\u9F54 \u9F80|\u9F55 \u9F81|\u9F57 \u9F82|\u9F58 \u{2CE7C}|\u9F59 \u9F85|\u9F5C \u9F87|\u9F5F \u9F83|\u9F60 \u9F86|\u9F61 \u9F84|\u9F63 \u51FA|\u9F66 \u9F88|\u9F67 \u556E|\u9F6A \u9F8A|\u9F6C \u9F89|\u9F6E \u{2CE88}|\u9F6F \u{2B81C}|\u9F72 \u9F8B|\u9F76 \u816D|\u9F77 \u9F8C|\u9F7C \u{2CE93}|\u9F8D \u9F99|\u9F8E \u5390|\u9F90 \u5E9E|\u9F91 \u4DAE|\u9F94 \u9F9A|\u9F95 \u9F9B|\u9F9C \u9F9F|\u9FC1 \u4724|\u9FD3 \u9FD2|\u{2005E} \u{2003E}|\u{20325} \u{20325}|\u{203E2} \u{203E2}|\u{2040A} \u{2040A}|\u{205E3} \u34C6|\u{20786} \u{20786}|\u{2080E} \u{2080E}|\u{20B19} \u{20B19}|\u{20F24} \u{20F24}|\u{20F43} \u{20F43}|\u{20FD5} \u{20FD5}|\u{210A1} \u{210A1}|\u{210C4} \u{210C4}|\u{210D5} \u{20D1B}|\u{210E4} \u{210E4}|\u{21114} \u{21114}|\u{21123} \u{21123}|\u{2114F} \u{20CA5}|\u{2116F} \u{2116F}|\u{2144D} \u{2BB7C}|\u{2146D} \u{212D7}|\u{214C1} \u{214C1}|\u{214FE} \u{212C0}|\u{21516} \u{21363}|\u{217B5} \u36DF|\u{217EB} \u{217EB}|\u{21839} \u36FF|\u{21883} \u36E0|\u{21B89} \u{21B5C}|\u{21BA3} \u{21B6C}|\u{21CF3} \u{21CC3}|\u{21E17} \u{21E17}|\u{21E6C} \u{21E6C}|\u{21ED5} \u5C81|\u{21F57} \u{21F57}|\u{21FB1} \u37DC|\u{21FD6} \u{21FD6}|\u{22370} \u{22370}|\u{2283C} \u{2283C}|\u{228D0} \u{228D0}|\u{228DA} \u{2261D}|\u{228ED} \u{228ED}|\u{22929} \u{22929}|\u{22931} \u{22931}|\u{2293F} \u{2293F}|\u{22BF7} \u{22BF7}|\u{22D92} \u{22D92}|\u{22DAB} \u{22ADE}|\u{22DEE} \u{22DEE}|\u{22E7F} \u{22B26}|\u{22EB3} \u{22EB3}|\u{23236} \u6685|\u{232CB} \u{232CB}|\u{23350} \u{23350}|\u{2364E} \u3B63|\u{2372C} \u{2372C}|\u{23755} \u{23755}|\u{237BB} \u{23613}|\u{23829} \u{2378E}|\u{23832} \u{23476}|\u{23BE9} \u{23BE9}|\u{23BF4} \u{23BF4}|\u{23BF6} \u6BF6|\u{23F4F} \u{23F4F}|\u{23FB7} \u3CE2|\u{23FC9} \u{23FC9}|\u{24063} \u{23EBD}|\u{24137} \u{24137}|\u{24176} \u{23DF7}|\u{24473} \u{24473}|\u{24479} \u{24479}|\u{2448E} \u{2448E}|\u{244BB} \u{244BB}|\u{244CC} \u{244CC}|\u{244CE} \u{244CE}|\u{244E9} \u{242B0}|\u{24600} \u{24600}|\u{246EE} \u{246EE}|\u{246F1} \u{246F1}|\u{24706} \u{24706}|\u{2482E} \u{2482E}|\u{2489F} \u{2489F}|\u{248BB} \u{248BB}|\u{24A42} \u{24A42}|\u{24ABA} \u3ED8|\u{24AE9} \u3ECF|\u{24B05} \u{24B05}|\u{24CF7} \u{24CF7}|\u{24CF8} \u{24CC4}|\u{24DC3} \u{24DC3}|\u{24E2B} \u{24E2B}|\u{24E94} \u{24E94}|\u{2529D} \u{2517F}|\u{25303} \u{25158}|\u{253DD} \u{253DD}|\u{25565} \u{25430}|\u{25585} \u{2542F}|\u{255B2} \u{255B2}|\u{255C7} \u{255C7}|\u{255FD} \u{2C497}|\u{25710} \u{25710}|\u{25730} \u{25730}|\u{257B5} \u{257B5}|\u{258A2} \u416A|\u{258B6} \u{258B6}|\u{258B7} \u{258B7}|\u{25A10} \u{25A10}|\u{25A82} \u{25A82}|\u{25BE4} \u{25BE4}|\u{25D28} \u{25D28}|\u{25D3C} \u{25D3C}|\u{25D43} \u{25D43}|\u{25D4A} \u{25D4A}|\u{25DBD} \u{25DBD}|\u{25E20} \u{25B8B}|\u{25EE6} \u{25EE6}|\u{25F3D} \u{25E65}|\u{25F56} \u{25F56}|\u{25FAF} \u{25FAF}|\u{25FCA} \u{25FCA}|\u{26016} \u{26016}|\u{26085} \u{26085}|\u{260C4} \u{260C4}|\u{260E9} \u{260E9}|\u{26147} \u{26147}|\u{26148} \u{26148}|\u{261B2} \u{261B2}|\u{26480} \u{26480}|\u{26516} \u{26516}|\u{26627} \u{21CD2}|\u{267FC} \u{267FC}|\u{26805} \u{26805}|\u{2685D} \u{2685D}|\u{26888} \u{26888}|\u{268CE} \u{267D7}|\u{269FA} \u{269FA}|\u{26A99} \u447D|\u{26ABD} \u{26ABD}|\u{26C4C} \u{26C4C}|\u{26F9F} \u{26F9F}|\u{27388} \u{27388}|\u{274AF} \u{274AF}|\u{27525} \u{27525}|\u{2755F} \u{2755F}|\u{27717} \u461E|\u{27735} \u464A|\u{2775E} \u461B|\u{277AB} \u{277AB}|\u{277C0} \u{27767}|\u{27874} \u{27874}|\u{27884} \u{27884}|\u{2799D} \u{2799D}|\u{279A7} \u{279A7}|\u{27A55} \u{27A55}|\u{27A59} \u4725|\u{27A7C} \u{27A7C}|\u{27ADD} \u{27ADD}|\u{27B24} \u{27B24}|\u{27B48} \u{27B48}|\u{27B79} \u{27B79}|\u{27CDF} \u{27CDF}|\u{27D73} \u478C|\u{27D94} \u{27D94}|\u{27DA7} \u478E|\u{27DCE} \u{27DCE}|\u{27E18} \u{27E18}|\u{27E48} \u{27E48}|\u{27F6F} \u{27F6F}|\u{28090} \u{28090}|\u{28123} \u{28123}|\u{2814D} \u{2814D}|\u{281AA} \u{281AA}|\u{281C1} \u{281C1}|\u{281DE} \u{281DE}|\u{281E4} \u{281E4}|\u{281F0} \u{281F0}|\u{281FD} \u{281FD}|\u{2820A} \u{2820A}|\u{2820C} \u{2820C}|\u{282B0} \u4880|\u{282B8} \u4881|\u{282BB} \u{282BB}|\u{282E2} \u4882|\u{28308} \u{28308}|\u{28370} \u{28370}|\u{2838C} \u{2838C}|\u{283AE} \u{283AE}|\u{283E0} \u{283E0}|\u{283E5} \u{283E5}|\u{287BA} \u{287BA}|\u{287CA} \u{287CA}|\u{288BF} \u{288BF}|\u{288C8} \u{288C8}|\u{288DE} \u{288DE}|\u{288E7} \u{288E7}|\u{2893B} \u{28930}|\u{2895B} \u{2895B}|\u{2895F} \u{2895F}|\u{289AB} \u4980|\u{289C0} \u{2CB4A}|\u{289DC} \u4981|\u{289F0} \u{289F0}|\u{289F1} \u{289F1}|\u{28A0F} \u{2CB5B}|\u{28A1B} \u{28A1B}|\u{28A22} \u{28A22}|\u{28A70} \u{28A70}|\u{28A95} \u{28A95}|\u{28AD2} \u{28AD2}|\u{28B16} \u{28B16}|\u{28B46} \u{2CB76}|\u{28B4E} \u{2CB73}|\u{28B56} \u{28B56}|\u{28B78} \u{28B78}|\u{28B82} \u{28B82}|\u{28BB3} \u{28BB3}|\u{28BC5} \u497F|\u{28BDF} \u{28BDF}|\u{28C03} \u{28C03}|\u{28C0B} \u{28C0B}|\u{28C25} \u{28C25}|\u{28C32} \u{28C32}|\u{28CB3} \u{28CB3}|\u{28CD1} \u{28CD1}|\u{28CD5} \u{28CD5}|\u{28D17} \u{28D17}|\u{28D39} \u{28D39}|\u{28D69} \u{28D69}|\u{28D78} \u{28D78}|\u{28D80} \u{28D80}|\u{28D8F} \u{28D8F}|\u{28DAE} \u{28DAE}|\u{28DB2} \u{28DB2}|\u{28DF2} \u{28DF2}|\u{28F33} \u{28F33}|\u{28F4F} \u{28F4F}|\u{29028} \u{29028}|\u{29159} \u{29159}|\u{29396} \u{29396}|\u{293A2} \u{293A2}|\u{293C2} \u{293C2}|\u{293E0} \u{293E0}|\u{293EA} \u{293EA}|\u{293F7} \u{293F7}|\u{29454} \u{29454}|\u{2948E} \u{2948E}|\u{294E3} \u{294E3}|\u{294E5} \u{294E5}|\u{29511} \u{29511}|\u{29533} \u{29533}|\u{295B0} \u{295B0}|\u{295C0} \u{295C0}|\u{295D3} \u{295D3}|\u{295F4} \u{295F4}|\u{29600} \u{29600}|\u{2961D} \u{2961D}|\u{29639} \u{29639}|\u{2963A} \u{2963A}|\u{29648} \u{29648}|\u{2969B} \u{2969B}|\u{296A5} \u{296A5}|\u{296A9} \u{296A9}|\u{296B5} \u{296B5}|\u{296C6} \u{296C6}|\u{296CC} \u{296CC}|\u{296E1} \u{296E1}|\u{296E9} \u{296E9}|\u{29707} \u{29707}|\u{29726} \u{29726}|\u{29735} \u{29735}|\u{29754} \u{29754}|\u{2977D} \u{2977D}|\u{29784} \u{29784}|\u{297A6} \u{297A6}|\u{297AF} \u4B6A|\u{297D0} \u{297D0}|\u{297D7} \u{297D7}|\u{29834} \u{29820}|\u{29863} \u{29863}|\u{2987A} \u{2987A}|\u{298A1} \u{298A1}|\u{298B4} \u{298B4}|\u{298B8} \u{298B8}|\u{298BE} \u{298BE}|\u{298CF} \u{298CF}|\u{298D1} \u4BC3|\u{298EB} \u{298EB}|\u{298F5} \u{298F5}|\u{298FA} \u{298FA}|\u{2990A} \u{2990A}|\u{29919} \u{29919}|\u{29932} \u{29932}|\u{29938} \u{29938}|\u{29944} \u{29944}|\u{29947} \u{29947}|\u{29949} \u{29949}|\u{29951} \u{29951}|\u{299A0} \u{299A0}|\u{299C6} \u{299C6}|\u{29B59} \u{29B59}|\u{29BC1} \u{29BC1}|\u{29BF3} \u{29BF3}|\u{29C00} \u{29C00}|\u{29C39} \u{29C39}|\u{29CE4} \u{29CE4}|\u{29D35} \u{29D35}|\u{29D66} \u{29D66}|\u{29D69} \u{29D69}|\u{29D79} \u{29D79}|\u{29D81} \u{29D81}|\u{29D98} \u4C9E|\u{29DB0} \u{29DB0}|\u{29DB1} \u{29DB1}|\u{29DF0} \u{29DF0}|\u{29E03} \u{29E03}|\u{29E04} \u{29E04}|\u{29E21} \u{29E21}|\u{29E26} \u{29E26}|\u{29ED7} \u{29ED7}|\u{29EEC} \u{29EEC}|\u{29EEE} \u{29EEE}|\u{29F36} \u{29F36}|\u{29F47} \u{29F47}|\u{29FC5} \u{29FC5}|\u{29FE4} \u{29FE4}|\u{29FEA} \u{29FEA}|\u{2A016} \u{2A016}|\u{2A026} \u{2A026}|\u{2A03E} \u{2A03E}|\u{2A048} \u{2A048}|\u{2A056} \u{2A056}|\u{2A086} \u{2A086}|\u{2A0CD} \u{2A0CD}|\u{2A0CF} \u{2A0CF}|\u{2A0D2} \u{2A0D2}|\u{2A0E7} \u{2A0E7}|\u{2A106} \u{2A106}|\u{2A115} \u{2A115}|\u{2A142} \u{2A142}|\u{2A1B7} \u{2A1B7}|\u{2A1F3} \u{2A1F3}|\u{2A23C} \u{2A23C}|\u{2A278} \u{2A278}|\u{2A2FF} \u{2A2FF}|\u{2A32D} \u{2A32D}|\u{2A360} \u{2A360}|\u{2A4F0} \u{2A4F0}|\u{2A535} \u{2A535}|\u{2A600} \u{2A600}|\u{2A62F} \u{2A62F}|\u{2A64F} \u{2A64F}|\u{2A7D6} \u{2A7D6}|\u{2ADD3} \u{2ADD3}|\u{2B4A1} \u{2B4A1}|\u{2B726} \u{2B726}|\u{30EDE} \u{30EDD}";

// dialogs/understanding/text.ts
var simplified = /* @__PURE__ */ new Map();
for (const pair of TSCharacters_default.split("|")) {
  if (pair.length === 3) simplified.set(pair.charAt(0), pair.charAt(2));
}
for (const pair of "\u59B3\u4F60 \u56C9\u5570 \u88CF\u91CC \u7260\u5B83 \u7942\u4ED6 \u5CEF\u5CF0 \u7DAB\u7EBF \u7501\u74F6 \u67B1\u53F0 \u6ED9\u6C47 \u9EBD\u4E48 \u55AB\u5403 \u5690\u5C1D \u8457\u7740".split(" "))
  simplified.set(pair.charAt(0), pair.charAt(1));
var ASCII = /^[\0-\x7f]*$/;
var MARKS = /[\u0300-\u036f]/g;
function foldUnit(unit) {
  if (unit < "\x80") return unit;
  const plain = unit.normalize("NFKD").replace(MARKS, "").toLowerCase();
  const folded = plain.length === 1 ? plain : unit;
  return simplified.get(folded) ?? folded;
}
function fold(text) {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = "";
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
  return folded.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[、。]/g, ",").replace(/[’‘]/g, "'");
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function blank(text, spans) {
  let left2 = text;
  for (const { start, end } of spans) {
    left2 = left2.slice(0, start) + " ".repeat(end - start) + left2.slice(end);
  }
  return left2;
}

// dialogs/understanding/contact.ts
var EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}/;
var PHONE = /(?<![\w.-])(?:\+|\()?\d(?:[\s().-]{0,2}\d){6,15}(?!\d)/g;
var PHONE_LABEL = /(?:phone|tel|mobile|call me|number is|电话|手机|号码|联系)[^\d]{0,8}$/;
var SURNAMES = "\u738B\u674E\u5F20\u5218\u9648\u6768\u9EC4\u8D75\u5434\u5468\u5F90\u5B59\u9A6C\u6731\u80E1\u90ED\u4F55\u6797\u9AD8\u7F57\u90D1\u6881\u8C22\u5B8B\u5510\u8BB8\u97E9\u51AF\u9093\u66F9\u5F6D\u66FE\u8096\u7530\u8463\u8881\u6F58\u4E8E\u848B\u8521\u4F59\u675C\u53F6\u7A0B\u82CF\u9B4F\u5415\u4E01\u4EFB\u6C88\u59DA\u5362\u59DC\u5D14\u949F\u8C2D\u9646\u6C6A\u8303\u91D1\u77F3\u5ED6\u8D3E\u590F\u97E6\u4ED8\u65B9\u767D\u90B9\u5B5F\u718A\u79E6\u90B1\u6C5F\u5C39\u859B\u95EB\u6BB5\u96F7\u4FAF\u9F99\u53F2\u9676\u9ECE\u8D3A\u987E\u6BDB\u90DD\u9F9A\u90B5\u4E07\u94B1\u4E25\u6B66\u6234\u83AB\u5B54\u5411\u6C64\u6B27\u6E29\u5EB7\u65BD\u6587\u725B\u6A0A\u845B\u90A2\u5B89\u9F50\u6613\u4E54\u4F0D\u5E9E\u989C\u502A\u5E84\u8042\u7AE0\u9C81\u5CB3\u7FDF\u6BB7\u8A79\u7533\u803F\u5173\u5170\u7126\u4FDE\u5DE6\u67F3\u7518\u795D\u5305\u5B81\u5C1A\u7B26\u8212\u962E\u67EF\u7EAA\u6885\u7AE5\u51CC\u6BD5\u5355\u88F4\u970D\u6D82\u6210\u82D7\u8C37\u76DB\u66F2\u7FC1\u5189\u9A86\u84DD\u8DEF\u6E38\u8F9B\u9773\u7BA1\u67F4\u8499\u9C8D\u534E\u55BB\u7941\u623F\u6ED5\u5C48\u9976\u89E3\u725F\u827E\u5C24\u65F6\u7A46\u519C\u53F8\u5353\u53E4\u5409\u7F2A\u7B80\u8F66\u9879\u8FDE\u82A6\u9EA6\u891A\u5A04\u7AA6\u621A\u5C91\u666F\u515A\u5BAB\u8D39\u535C\u51B7\u664F\u5E2D\u536B\u7C73\u67CF\u5B97\u77BF\u6842\u5168\u4F5F\u5E94\u81E7\u95F5\u82DF\u90AC\u8FB9\u535E\u59EC\u5E08\u548C\u4EC7\u683E\u968B\u5546\u5201\u6C99\u8363\u5DEB\u5BC7\u6851\u90CE\u7504\u4E1B\u4EF2\u865E\u6556\u5DE9\u660E\u4F58\u6C60\u67E5\u9EBB\u82D1\u8FDF\u909D";
var ENGLISH_NAME = /(?:\bmy name is|\bmy name's|\bname is(?: actually)?|\bname:|\bcalled|\bcall me)\s{1,3}([a-z][a-z'-]{0,20}(?: [a-z][a-z'-]{0,20}){0,2})/;
var I_AM = /\b(?:i am|i'm|this is)\s([a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){0,2})/;
var CHINESE_NAME = /(?:我叫|叫我|名字叫|名字是|姓名是?[::]?|收件人(?:是|写|改成|改为|换成)?[::]?|收货人(?:是|写|改成|改为|换成)?[::]?|联系人(?:是|写)?[::]?)\s?(\p{Script=Han}{2,4}|[a-z]{2,20}(?: [a-z]{2,20})?)/u;
var I_AM_CHINESE = new RegExp(`\u6211\u662F([${SURNAMES}]\\p{Script=Han}{1,2})(?=$|[\\s,!.?]|\u7535\u8BDD|\u624B\u673A)`, "u");
var SURNAME_ONLY = new RegExp(
  `(?:\u6211|\u514D\u8D35)\u59D3(\u6B27\u9633|\u53F8\u9A6C|\u4E0A\u5B98|\u8BF8\u845B|\u4E1C\u65B9|\u7687\u752B|\u53F8\u5F92|\u6155\u5BB9|[${SURNAMES}])(?!\\p{Script=Han})`,
  "u"
);
var NOT_IN_NAME = /^(?:and|my|phone|tel|mobile|number|email|please|at|on|from|to|the|not|looking|sorry|here|fine|ok|order|interested|just|a|an|is|it|what|for|in|very|so|good|with|i|you|back|when|later|if|before|after|maybe|today|tomorrow|now|asap|want|need|by|about)$/i;
var AFTER_NAME = /(?:电话|手机|联系|地址|邮箱|号码|就行|就好|就可以|就成|即可|[呀啊吧哈哦呢哟嘛]).*$/;
function normalizePhone(said) {
  const digits = said.replace(/\D/g, "");
  if (said.startsWith("+")) return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : void 0;
  const chineseMobile = /^1[3-9]\d{9}$/.test(digits);
  const landline = /^0\d{9,11}$/.test(digits);
  const american = /^1?[2-9]\d{9}$/.test(digits);
  return chineseMobile || landline || american ? digits : void 0;
}
function findPhone(folded) {
  for (const { 0: said, index } of folded.matchAll(PHONE)) {
    const labelled = PHONE_LABEL.test(folded.slice(Math.max(0, index - 24), index));
    const value = normalizePhone(said) ?? (labelled ? said.replace(/\D/g, "") : void 0);
    if (value) return { start: index, end: index + said.length, value };
  }
  return null;
}
function findEmail(folded) {
  const match = EMAIL.exec(folded);
  return match && { start: match.index, end: match.index + match[0].length, value: match[0] };
}
function cutName(name) {
  const words = name.replace(AFTER_NAME, "").split(" ");
  const stop = words.findIndex((word) => NOT_IN_NAME.test(word));
  return words.slice(0, stop < 0 ? words.length : stop).join(" ");
}
var BEFORE_CHINESE = new RegExp(
  `(?:^|[\\s,\uFF0C.\u3002;!])([${SURNAMES}]\\p{Script=Han}{1,2})(?<![\u8DEF\u8857\u9053\u5DF7\u5F04\u53F7\u697C\u5BA4\u533A\u53BF\u5E02\u7701\u9547\u6751])[\\s,\uFF0C:\uFF1A]{0,3}$`,
  "u"
);
var BEFORE_ENGLISH = /(?:^|[.;!\n]\s{0,3})(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,2})[\s,:]{1,3}$/u;
function nameBefore(text, reach) {
  const before4 = reach ? text.slice(Math.max(0, reach.start - 70), reach.start) : "";
  const match = BEFORE_CHINESE.exec(before4) ?? BEFORE_ENGLISH.exec(before4);
  if (!reach || !match?.[1] || PHONE_LABEL.test(fold(before4)) || SAYS_SOMETHING.test(fold(match[1])))
    return null;
  const start = reach.start - before4.length + match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length, value: match[1] };
}
function findName(text) {
  const folded = fold(text);
  const chinese2 = CHINESE_NAME.exec(folded) ?? I_AM_CHINESE.exec(folded) ?? SURNAME_ONLY.exec(folded);
  const spoken = chinese2 ?? ENGLISH_NAME.exec(folded) ?? I_AM.exec(folded);
  if (!spoken?.[1]) return nameBefore(text, findPhone(folded) ?? findEmail(folded));
  const start = spoken.index + spoken[0].length - spoken[1].length;
  const value = cutName(text.slice(start, start + spoken[1].length));
  const introduced = chinese2 !== null || ENGLISH_NAME.test(folded) || /^\p{Lu}\p{Ll}/u.test(value);
  return value.length > (chinese2 ? 0 : 1) && introduced ? { start, end: start + value.length, value } : null;
}
var SAYS_SOMETHING = /\b(?:a|add|all|already|and|are|be|can|correct|could|damn|did|do|does|fine|for|from|fuck|give|go|good|great|hang|hm+|um+|uh|err|lol|wow|well|have|hold|how|i|i'm|it|it's|its|just|later|like|looks|make|maybe|me|minute|moment|more|my|need|nice|not|now|of|only|one|or|order|our|please|ready|right|sec|second|shit|some|stupid|sure|take|that|that's|the|then|they|this|to|wait|want|was|we|when|where|which|who|wrong|you|your)\b/;
var NAMED = new RegExp(`^[${SURNAMES}]|(?:\u5148\u751F|\u5973\u58EB|\u5C0F\u59D0)$`, "u");

// dialogs/understanding/address.ts
var LEADS = [
  /\b(?:deliver|ship|send|mail|post)(?:ed)?(?: (?:it|them|this|that|everything|all))?(?: over)? to(?: my (?:new )?address,?)?:?\s/,
  /\b(?:address)(?: is| to|:| should be)(?: now)?\s/,
  /(?:收货地址|送货地址|寄送地址|地址)(?:是|为|改成|改为|改到|换成|换到|:|就是|在|用){1,2}\s?/,
  /(?:改到|换到|改成|改为)\s?(?=\p{Script=Han}{2,20}[路街道巷弄园区城段号]\s?\d)/u,
  /(?:改?(?:送|寄|发|配送|邮寄|送货|快递|发货|寄送)(?:到|去|往|至))\s?/
];
var WEAK_LEADS = [
  /\bto\s(?=\d)/,
  /\bat\s(?=\d)/,
  /,\s?to\s/,
  /\bto\s/,
  /(?:送|寄|发|住在?|地址)\s?(?=\p{Script=Han}{2,20}[路街道巷弄区园城号])/u,
  /(?:家|公司|单位|人)(?:住?在|就?在)(?=\p{Script=Han}{2,20}[路街道巷弄区园城号])/u
];
var STREET = "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|court|ct|place|pl|square|sq|terrace)";
var HOUSE = new RegExp(`(?:\\bno\\.? ?)?\\d{1,5}[a-z]? (?:[a-z'.]{1,20} ){1,4}${STREET}\\b`);
var CAPITAL_HOUSE = /\b\d{1,5}[a-zA-Z]? (?:\p{Lu}[\p{L}'.]{1,20} ){1,3}(?:Approach|Close|Crescent|Grove|Gardens?|Hill|Row|Mews|Park|Rise|Walk|Parade|Quay|Wharf|Green|View|Broadway|Highway|Parkway|Circle|Trail|Alley|Embankment|Gate|Fields?|Yard|Villas|Heights|Cottages|Loop)\b/u;
var HOUSE_ZH = /[路街道巷弄村园区苑同段里]\s?\d{1,5}\s?(?:号|弄|室|栋|幢|-|$)/;
var SHAPES = [
  HOUSE,
  HOUSE_ZH,
  new RegExp(`^\\d{1,5}[a-z]? [a-z']{2,20} ${STREET}\\b`),
  /[省市县区镇].{0,30}[路街道村号]/
];
var MORE = /^\s?(?:\d|apt|flat|suite|unit|floor|room|po box|[a-z]{2} \d{5}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|(?:tower|block|building) |[a-z' ]{2,30}[. ]*$|[a-z' ]{2,30} [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|[a-z' ]{2,30} [a-z]{2} \d{5}\b|[a-z]{3,20} \d{1,2}\b|[a-z' ]{2,30} \d{5,6}\b|.{0,20}[号楼室层栋幢单元省市区])/;
var WHOSE = /^(?:c\/o )?(?:my |our |her |his )?(?!flat|unit|apt|room|suite|the |po )[a-z]{2,12}(?:'s)?(?: (?!road|street|house|lane|court)[a-z]{2,12})?(?:, | at )(?=\d{1,4}[a-z]? [a-z])/;
var NOT_PLACE = /^(?:me|us|you|him|her|them|it|a|an|my (?:friend|wife|husband|mother|father|boss)|someone|somebody|the (?:customer|manager|same)|我|你|他|她|朋友|哪|什么)(?![a-z])/;
var QUESTION = /[??]\s*$|吗|多久|几天|多少|哪里|什么/;
var TAIL = /(?:[\s,.;!]|\b(?:instead|please|pls|thanks|thank you|and|my)|谢谢|多谢|麻烦了?|吧|哦|啊|呀)+$/;
var NEXT = /,|;|!|\n|\.(?=\s)|\band (?=my|call|add|\d|the phone)|\b(?=please\b|pls\b|instead\b|my name|phone|tel\b|call me|thank|asap\b|by (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|the \d|next)|before |on (?:mon|tue|wed|thu|fri|sat|sun)|next (?:week|mon|tue|wed|thu|fri)|tomorrow|is (?:the|my|our|where|fine)|if |because |when |as soon)|(?=我叫|我是|电话|手机|联系|收件人|收货人|姓名|谢谢|再加|还要)/g;
var ABBREVIATION = /\b(?:st|rd|ave|no|apt|blvd|dr|ln)$/;
var LONGEST = 200;
function looksLikeAddress(folded) {
  return SHAPES.some((shape) => shape.test(folded));
}
function endOf(folded) {
  let end = folded.length;
  for (const { 0: mark, index } of folded.matchAll(NEXT)) {
    if (index === 0) continue;
    if (mark === "." && ABBREVIATION.test(folded.slice(Math.max(0, index - 6), index))) continue;
    if (mark === "." && /^\s[a-z]/.test(folded.slice(index + 1)) === false) continue;
    const segment = folded.slice(index + mark.length).split(/[,;!\n]/, 1)[0] ?? "";
    const continues = mark === "," && MORE.test(segment) && !/\d\s?[盒罐包个把袋瓶件套饼]|^ ?(?:\d+ (?:box|mug|tin|bag|piece)|please|thank|and |my |i |it )/.test(
      segment
    );
    if (continues) continue;
    end = index;
    break;
  }
  return Math.min(end, LONGEST);
}
var CODE_END = /\b(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]{2} \d{5}(?:-\d{4})?|(?<=[a-z] )\d{6})\b/;
function throughPostcode(said) {
  const code = CODE_END.exec(said);
  return code ? said.slice(0, code.index + code[0].length) : said;
}
function cut(text, folded, start) {
  const from = start + (/^\s*/.exec(folded.slice(start))?.[0].length ?? 0);
  const said = folded.slice(from, from + endOf(folded.slice(from, from + LONGEST * 2)));
  const value = throughPostcode(said).replace(TAIL, "");
  if (value.length < 2 || NOT_PLACE.test(value)) return null;
  if (QUESTION.test(said) || /^[\s]*[??]|^吗/.test(folded.slice(from + said.length, from + said.length + 2)))
    return null;
  return { start: from, end: from + value.length, value: text.slice(from, from + value.length).trim() };
}
function bareAddress(text, folded) {
  const house = HOUSE.exec(folded);
  if (house) return cut(text, folded, house.index - roomBefore(folded.slice(0, house.index)));
  const named = CAPITAL_HOUSE.exec(text);
  if (named) return cut(text, folded, named.index - roomBefore(folded.slice(0, named.index)));
  const zh2 = HOUSE_ZH.exec(folded);
  if (!zh2) return byPostcode(text, folded);
  const before4 = /\p{Script=Han}{1,24}$/u.exec(folded.slice(Math.max(0, zh2.index - 24), zh2.index));
  const start = zh2.index - (before4?.[0].length ?? 0);
  return cut(text, folded, start - roomBefore(folded.slice(0, start)));
}
var POSTCODE = /\b(?:[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|(?:[a-z]{2}|california|texas|new york),? \d{5}(?:-\d{4})?)\b/;
var SAID_BEFORE = /.*(?:^|\b(?:to|at|is|it's|now|address|in|from)\b:?|[:;!?])\s{0,2}(?=[\p{L}\d])/su;
function byPostcode(text, folded) {
  const code = POSTCODE.exec(folded);
  if (!code) return null;
  const before4 = folded.slice(Math.max(0, code.index - 100), code.index);
  const led = code.index - before4.length + (SAID_BEFORE.exec(before4)?.[0].length ?? 0);
  const lower = /^(?:(?!the\b)\p{Ll}[\p{L}'/]* ){1,4}(?=[\p{Lu}\d])/u.exec(text.slice(led, code.index));
  const start = led + (lower?.[0].length ?? 0);
  const end = code.index + code[0].length;
  const isLong = start < code.index && folded.slice(start, end).includes(",");
  return isLong ? { start, end, value: text.slice(start, end) } : null;
}
var roomBefore = (before4) => /(?:\b(?:(?:flat|apt|apartment|unit|suite|room|floor|tower|block|building) ?#?\w{1,6}|\d{1,2}(?:st|nd|rd|th) floor|(?:the )?[a-z']{2,20} (?:house|cottage|mill|farm|lodge|hall|tower|building|court|villas?))[, ]{1,2}){1,3}$/.exec(
  before4.slice(-100)
)?.[0].length ?? 0;
function findAddress(text) {
  const whole = fold(text);
  const hidden = [findEmail(whole), findPhone(whole), findName(text)].filter((found) => found !== null);
  const folded = hidden.reduce(
    (left2, { start, end }) => `${left2.slice(0, start)},${left2.slice(start + 1, end).replace(/./gs, " ")}${left2.slice(end)}`,
    whole
  );
  for (const lead of LEADS) {
    const match = lead.exec(folded);
    const said = match && folded.slice(match.index + match[0].length);
    const whose = said && WHOSE.exec(said)?.[0].length || 0;
    const found = match && cut(text, folded, match.index + match[0].length + whose);
    if (found && !/^to\b/.test(fold(found.value))) return found;
  }
  for (const lead of WEAK_LEADS) {
    const match = lead.exec(folded);
    const found = match && cut(text, folded, match.index + match[0].length);
    if (found && looksLikeAddress(fold(found.value))) return found;
  }
  return bareAddress(text, folded);
}
var PLACE = /\d|[省市县区镇乡村路街道巷弄号楼室苑园城厦店馆站座港湾]|广场|公司|学校|大学|医院|酒店|\b(?:hotel|house|farm|building|tower|cottage|mill|university|school|office|hospital|plaza|mall|park|street|road|lane|avenue|court|square)\b/;
var isPlace = (said) => PLACE.test(fold(said));

// dialogs/understanding/catalogue.ts
var import_levenshtein_distance = __toESM(require_levenshtein_distance(), 1);

// dialogs/understanding/syllables.ts
var syllables = `
a \u554A\u963F\u5416\u55C4\u9515
ai \u57C3\u6328\u54CE\u5509\u54C0\u7691\u764C\u853C\u77EE\u827E\u788D\u7231\u9698\u6371\u55F3\u55CC\u5AD2\u7477\u66A7\u7839\u953F\u972D
an \u978D\u6C28\u5B89\u4FFA\u6309\u6697\u5CB8\u80FA\u6848\u8C19\u57EF\u63DE\u72B4\u5EB5\u6849\u94F5\u9E4C\u9EEF
ang \u80AE\u6602\u76CE
ao \u51F9\u6556\u71AC\u7FF1\u8884\u50B2\u5965\u61CA\u6FB3\u56A3\u5773\u8279\u62D7\u55F7\u5C99\u5ED2\u9068\u5AAA\u9A9C\u7352\u8071\u87AF\u93CA\u9CCC\u93D6
ba \u82AD\u634C\u6252\u53ED\u5427\u7B06\u516B\u75A4\u5DF4\u62D4\u8DCB\u9776\u628A\u575D\u9738\u7F62\u7238\u8307\u83DD\u5C9C\u705E\u94AF\u7C91\u9C85\u9B43
bai \u767D\u67CF\u767E\u6446\u4F70\u8D25\u62DC\u7A17\u636D\u5457\u63B0
ban \u6591\u73ED\u642C\u6273\u822C\u9881\u677F\u7248\u626E\u62CC\u4F34\u74E3\u534A\u529E\u7ECA\u962A\u5742\u94A3\u7622\u764D\u8228
bang \u90A6\u5E2E\u6886\u699C\u8180\u7ED1\u68D2\u78C5\u868C\u9551\u508D\u8C24\u84A1\u6D5C
bao \u82DE\u80DE\u5305\u8912\u5265\u8584\u96F9\u4FDD\u5821\u9971\u5B9D\u62B1\u62A5\u66B4\u8C79\u9C8D\u7206\u52F9\u8446\u5B62\u7172\u9E28\u8913\u9F85
bei \u676F\u7891\u60B2\u5351\u5317\u8F88\u80CC\u8D1D\u94A1\u500D\u72C8\u5907\u60EB\u7119\u88AB\u5B5B\u9642\u90B6\u84D3\u6096\u789A\u9E4E\u8919\u943E\u97B4
ben \u5954\u82EF\u672C\u7B28\u755A\u574C\u8D32\u951B
beng \u5D29\u7EF7\u752D\u6CF5\u8E66\u8FF8\u5623\u750F
bi \u903C\u9F3B\u6BD4\u9119\u7B14\u5F7C\u78A7\u84D6\u853D\u6BD5\u6BD9\u6BD6\u5E01\u5E87\u75F9\u95ED\u655D\u5F0A\u5FC5\u58C1\u81C2\u907F\u965B\u5315\u4FFE\u835C\u8378\u8406\u859C\u5421\u54D4\u72F4\u5EB3\u610E\u6ED7\u6FDE\u5F3C\u59A3\u5A62\u5B16\u74A7\u7540\u94CB\u79D5\u88E8\u7B5A\u7B85\u7BE6\u822D\u895E\u8DF8\u9AC0
bian \u97AD\u8FB9\u7F16\u8D2C\u6241\u4FBF\u53D8\u535E\u8FA8\u8FA9\u8FAB\u904D\u533E\u5F01\u82C4\u5FED\u6C74\u7F0F\u7178\u782D\u78A5\u7A86\u890A\u8759\u7B3E\u9CCA
biao \u6807\u5F6A\u8198\u8868\u5A4A\u98D1\u98D9\u98DA\u9556\u9573\u762D\u88F1\u9CD4\u9ADF
bie \u9CD6\u618B\u522B\u762A\u8E69
bin \u5F6C\u658C\u6FD2\u6EE8\u5BBE\u6448\u50A7\u8C73\u7F24\u73A2\u69DF\u6BA1\u8191\u9554\u9ACC\u9B13
bing \u5175\u51B0\u67C4\u4E19\u79C9\u997C\u70B3\u75C5\u5E76\u7980\u51AB\u90B4\u6452
bo \u73BB\u83E0\u64AD\u62E8\u94B5\u6CE2\u535A\u52C3\u640F\u94C2\u7B94\u4F2F\u5E1B\u8236\u8116\u818A\u6E24\u6CCA\u9A73\u7C3F\u4EB3\u5575\u997D\u6A97\u64D8\u7934\u94B9\u9E41\u7C38\u8DB5\u8DDB\u8E23
bu \u6355\u535C\u54FA\u8865\u57E0\u4E0D\u5E03\u6B65\u90E8\u6016\u535F\u900B\u74FF\u6661\u949A\u94B8\u91AD
ca \u64E6\u7924
cai \u731C\u88C1\u6750\u624D\u8D22\u776C\u8E29\u91C7\u5F69\u83DC\u8521
can \u9910\u53C2\u8695\u6B8B\u60ED\u60E8\u707F\u9A96\u74A8\u7CB2\u9EEA
cang \u82CD\u8231\u4ED3\u6CA7\u85CF
cao \u64CD\u7CD9\u69FD\u66F9\u8349\u5608\u6F15\u87AC\u825A
ce \u5395\u7B56\u4FA7\u518C\u6D4B\u607B
cen \u5C91\u6D94
ceng \u5C42\u8E6D\u66FE\u564C
cha \u63D2\u53C9\u832C\u8336\u67E5\u78B4\u643D\u5BDF\u5C94\u5DEE\u8BE7\u5239\u5693\u7339\u9987\u6C4A\u59F9\u6748\u69CE\u6AAB\u9538\u9572\u8869
chai \u62C6\u67F4\u8C7A\u4FAA\u9497\u7625\u867F
chan \u6400\u63BA\u8749\u998B\u8C17\u7F20\u94F2\u4EA7\u9610\u98A4\u5181\u8C04\u8487\u5EDB\u5FCF\u6F7A\u6FB6\u5B71\u7FBC\u5A75\u9AA3\u89C7\u7985\u87FE\u8E94
chang \u660C\u7316\u573A\u5C1D\u5E38\u957F\u507F\u80A0\u5382\u655E\u7545\u5531\u5021\u4F25\u9B2F\u82CC\u83D6\u5F9C\u6005\u60DD\u960A\u5A3C\u5AE6\u6636\u6C05\u9CB3
chao \u8D85\u6284\u949E\u671D\u5632\u6F6E\u5DE2\u5435\u7092\u600A\u6641\u712F\u8016
che \u8F66\u626F\u64A4\u63A3\u5F7B\u6F88\u577C\u5C6E\u7817
chen \u90F4\u81E3\u8FB0\u5C18\u6668\u5FF1\u6C89\u9648\u8D81\u886C\u4F27\u8C0C\u8C36\u62BB\u55D4\u5BB8\u741B\u6987\u789C\u9F80
cheng \u6491\u79F0\u57CE\u6A59\u6210\u5448\u4E58\u7A0B\u60E9\u6F84\u8BDA\u627F\u901E\u9A8B\u79E4\u4E1E\u57D5\u67A8\u67FD\u6A18\u584D\u77A0\u94D6\u88CE\u86CF\u9172
chi \u5403\u75F4\u6301\u5319\u6C60\u8FDF\u5F1B\u9A70\u803B\u9F7F\u4F88\u5C3A\u8D64\u7FC5\u65A5\u70BD\u50BA\u90D7\u5880\u830C\u53F1\u54E7\u557B\u55E4\u5F73\u996C\u5AB8\u6555\u7735\u9E31\u761B\u892B\u86A9\u87AD\u7B1E\u7BEA\u8C49\u8E1F\u9B51
chong \u5145\u51B2\u866B\u5D07\u5BA0\u833A\u5FE1\u61A7\u94F3\u8202\u825F
chou \u62BD\u916C\u7574\u8E0C\u7A20\u6101\u7B79\u4EC7\u7EF8\u7785\u4E11\u81ED\u4FE6\u5E31\u60C6\u7633\u96E0
chu \u521D\u51FA\u6A71\u53A8\u8E87\u9504\u96CF\u6EC1\u9664\u695A\u7840\u50A8\u77D7\u6410\u89E6\u5904\u755C\u4E8D\u520D\u6035\u61B7\u7ECC\u6775\u696E\u6A17\u891A\u870D\u8E70\u9EDC
chuai \u63E3\u640B\u81AA\u8E39
chuan \u5DDD\u7A7F\u693D\u4F20\u8239\u5598\u4E32\u821B\u9044\u5DDB\u6C1A\u948F\u8221
chuang \u75AE\u7A97\u5E8A\u95EF\u521B\u6006
chui \u5439\u708A\u6376\u9524\u5782\u9672\u68F0\u69CC
chun \u6625\u693F\u9187\u5507\u6DF3\u7EAF\u8822\u83BC\u9E51\u877D
chuo \u6233\u7EF0\u555C\u8FB6\u8F8D\u8E14\u9F8A
ci \u75B5\u8328\u78C1\u96CC\u8F9E\u6148\u74F7\u8BCD\u6B64\u523A\u8D50\u6B21\u5472\u7960\u9E5A\u7CCD
cong \u806A\u8471\u56F1\u5306\u4ECE\u4E1B\u82C1\u6DD9\u9AA2\u742E\u7481\u679E
cou \u51D1\u6971\u8F8F\u8160
cu \u7C97\u918B\u7C07\u4FC3\u851F\u5F82\u731D\u6B82\u9162\u8E59\u8E74
cuan \u8E7F\u7BE1\u7A9C\u6C46\u64BA\u7228\u9569
cui \u6467\u5D14\u50AC\u8106\u7601\u7CB9\u6DEC\u7FE0\u8403\u5550\u60B4\u7480\u69B1\u6BF3
cun \u6751\u5B58\u5BF8\u5FD6\u76B4
cuo \u78CB\u64AE\u6413\u63AA\u632B\u9519\u539D\u5D6F\u811E\u9509\u77EC\u75E4\u9E7E\u8E49
da \u642D\u8FBE\u7B54\u7629\u6253\u5927\u8037\u54D2\u55D2\u601B\u59B2\u8921\u7B2A\u977C\u9791
dai \u5446\u6B79\u50A3\u6234\u5E26\u6B86\u4EE3\u8D37\u888B\u5F85\u902E\u6020\u57ED\u7519\u5454\u5CB1\u8FE8\u9A80\u7ED0\u73B3\u9EDB
dan \u803D\u62C5\u4E39\u5355\u90F8\u63B8\u80C6\u65E6\u6C2E\u4F46\u60EE\u6DE1\u8BDE\u86CB\u510B\u840F\u5556\u6FB9\u6B9A\u8D55\u7708\u75B8\u7605\u8043\u7BAA
dang \u5F53\u6321\u515A\u8361\u6863\u8C20\u51FC\u83EA\u5B95\u7800\u94DB\u88C6
dao \u5200\u6363\u8E48\u5012\u5C9B\u7977\u5BFC\u5230\u7A3B\u60BC\u9053\u76D7\u5202\u53E8\u5FC9\u6C18\u7E9B
de \u5FB7\u5F97\u7684\u951D
deng \u8E6C\u706F\u767B\u7B49\u77AA\u51F3\u9093\u5654\u5D9D\u6225\u78F4\u956B\u7C26
di \u5824\u4F4E\u6EF4\u8FEA\u654C\u7B1B\u72C4\u6DA4\u5AE1\u62B5\u5E95\u5730\u8482\u7B2C\u5E1D\u5F1F\u9012\u7F14\u6C10\u7C74\u8BCB\u8C1B\u90B8\u577B\u837B\u5600\u5A23\u67E2\u68E3\u89CC\u7825\u78B2\u7747\u955D\u7F9D\u9AB6
dia \u55F2
dian \u98A0\u6382\u6EC7\u7898\u70B9\u5178\u975B\u57AB\u7535\u4F43\u7538\u5E97\u60E6\u5960\u6DC0\u6BBF\u576B\u5DC5\u73B7\u94BF\u765C\u766B\u7C1F\u8E2E
diao \u7889\u53FC\u96D5\u51CB\u5201\u6389\u540A\u9493\u94DE\u8C82\u9CB7
die \u8DCC\u7239\u789F\u8776\u8FED\u8C0D\u53E0\u57A4\u581E\u63F2\u558B\u7252\u74DE\u800B\u8E40\u9CBD
ding \u4E01\u76EF\u53EE\u9489\u9876\u9F0E\u952D\u5B9A\u8BA2\u4EC3\u5576\u738E\u815A\u7887\u7594\u8035\u914A
diu \u4E22\u94E5
dong \u4E1C\u51AC\u8463\u61C2\u52A8\u680B\u4F97\u606B\u51BB\u6D1E\u578C\u549A\u5CBD\u5CD2\u6C21\u80E8\u80F4\u7850\u9E2B
dou \u515C\u6296\u6597\u9661\u8C46\u9017\u75D8\u90FD\u8538\u7AA6\u86AA\u7BFC
du \u7763\u6BD2\u728A\u72EC\u8BFB\u5835\u7779\u8D4C\u675C\u9540\u809A\u5EA6\u6E21\u5992\u828F\u561F\u6E0E\u691F\u724D\u8839\u7B03\u9AD1\u9EE9
duan \u7AEF\u77ED\u953B\u6BB5\u65AD\u7F0E\u6934\u7145\u7C16
dui \u5806\u5151\u961F\u5BF9\u603C\u619D\u7893
dun \u58A9\u5428\u8E72\u6566\u987F\u949D\u76FE\u9041\u6C8C\u7096\u7818\u7905\u76F9\u9566\u8DB8
duo \u6387\u54C6\u591A\u593A\u579B\u8EB2\u6735\u8DFA\u8235\u5241\u60F0\u5815\u5484\u54DA\u6CB2\u7F0D\u94CE\u88F0\u8E31
e \u86FE\u5CE8\u9E45\u4FC4\u989D\u8BB9\u5A25\u6076\u5384\u627C\u904F\u9102\u997F\u5669\u8C14\u57A9\u82CA\u83AA\u843C\u5443\u6115\u960F\u5C59\u5A40\u8F6D\u816D\u9507\u9537\u9E57\u989A\u9CC4
ei \u8BF6
en \u6069\u84BD\u6441
er \u800C\u513F\u8033\u5C14\u9975\u6D31\u4E8C\u8D30\u4F74\u8FE9\u73E5\u94D2\u9E38\u9C95
fa \u53D1\u7F5A\u7B4F\u4F10\u4E4F\u9600\u6CD5\u73D0\u57A1\u781D
fan \u85E9\u5E06\u756A\u7FFB\u6A0A\u77FE\u9492\u7E41\u51E1\u70E6\u53CD\u8FD4\u8303\u8D29\u72AF\u996D\u6CDB\u8543\u8629\u5E61\u68B5\u71D4\u7548\u8E6F
fang \u574A\u82B3\u65B9\u80AA\u623F\u9632\u59A8\u4EFF\u8BBF\u7EBA\u653E\u531A\u90A1\u678B\u94AB\u822B\u9C82
fei \u83F2\u975E\u5561\u98DE\u80A5\u532A\u8BFD\u5420\u80BA\u5E9F\u6CB8\u8D39\u82BE\u72D2\u60B1\u6DDD\u5983\u7EEF\u69A7\u8153\u6590\u6249\u9544\u75F1\u871A\u7BDA\u7FE1\u970F\u9CB1
fen \u82AC\u915A\u5429\u6C1B\u5206\u7EB7\u575F\u711A\u6C7E\u7C89\u594B\u4EFD\u5FFF\u6124\u7CAA\u507E\u7035\u68FC\u9CBC\u9F22
feng \u4E30\u5C01\u67AB\u8702\u5CF0\u950B\u98CE\u75AF\u70FD\u9022\u51AF\u7F1D\u8BBD\u5949\u51E4\u4FF8\u9146\u8451\u552A\u6CA3\u781C
fo \u4F5B
fou \u5426\u7F36
fu \u592B\u6577\u80A4\u5B75\u6276\u62C2\u8F90\u5E45\u6C1F\u7B26\u4F0F\u4FD8\u670D\u6D6E\u6DAA\u798F\u88B1\u5F17\u752B\u629A\u8F85\u4FEF\u91DC\u65A7\u8151\u5E9C\u8150\u8D74\u526F\u8986\u8D4B\u590D\u5085\u4ED8\u961C\u7236\u8179\u8D1F\u5BCC\u8BA3\u9644\u5987\u7F1A\u5490\u5310\u51EB\u961D\u90DB\u8299\u82FB\u832F\u83D4\u62CA\u544B\u5452\u5E5E\u602B\u6ECF\u8274\u5B5A\u9A78\u7EC2\u7ECB\u6874\u8D59\u7953\u7829\u9EFB\u9EFC\u7F58\u7A03\u99A5\u86A8\u8709\u8760\u876E\u9EB8\u8DBA\u8DD7\u9C8B\u9CC6
ga \u5676\u560E\u5C2C\u5C15\u5C1C\u65EE\u9486
gai \u8BE5\u6539\u6982\u9499\u76D6\u6E89\u4E10\u9654\u5793\u6224\u8D45\u80F2
gan \u5E72\u7518\u6746\u67D1\u7AFF\u809D\u8D76\u611F\u79C6\u6562\u8D63\u5769\u82F7\u5C34\u64C0\u6CD4\u6DE6\u6F89\u7EC0\u6A44\u65F0\u77F8\u75B3\u9150
gang \u5188\u521A\u94A2\u7F38\u809B\u7EB2\u5C97\u6E2F\u6760\u6206\u7F61\u7B7B
gao \u7BD9\u768B\u9AD8\u818F\u7F94\u7CD5\u641E\u7A3F\u544A\u777E\u8BF0\u90DC\u85C1\u7F1F\u69D4\u69C1\u6772\u9506
ge \u54E5\u6B4C\u6401\u6208\u9E3D\u80F3\u7599\u5272\u9769\u845B\u683C\u9601\u9694\u94EC\u4E2A\u5404\u54AF\u9B32\u54FF\u572A\u5865\u55DD\u643F\u8188\u784C\u9549\u88BC\u867C\u8238\u9ABC
gei \u7ED9
gen \u6839\u8DDF\u4E98\u831B\u54CF\u826E
geng \u8015\u66F4\u5E9A\u7FB9\u57C2\u803F\u6897\u54FD\u8D53\u7EE0\u9CA0
gong \u5DE5\u653B\u529F\u606D\u9F9A\u4F9B\u8EAC\u516C\u5BAB\u5F13\u5DE9\u6C5E\u62F1\u8D21\u5171\u5EFE\u73D9\u80B1\u86A3\u89E5
gou \u94A9\u52FE\u6C9F\u82DF\u72D7\u57A2\u6784\u8D2D\u591F\u4F5D\u8BDF\u5CA3\u9058\u5ABE\u7F11\u67B8\u89CF\u5F40\u7B31\u7BDD\u97B2
gu \u8F9C\u83C7\u5495\u7B8D\u4F30\u6CBD\u5B64\u59D1\u9F13\u53E4\u86CA\u9AA8\u8C37\u80A1\u6545\u987E\u56FA\u96C7\u560F\u8BC2\u83F0\u5D2E\u6C69\u688F\u8F71\u726F\u727F\u81CC\u6BC2\u77BD\u7F5F\u94B4\u9522\u9E2A\u75FC\u86C4\u9164\u89DA\u9CB4
gua \u522E\u74DC\u5250\u5BE1\u6302\u8902\u5366\u8BD6\u5471\u681D\u80CD\u9E39
guai \u4E56\u62D0\u602A
guan \u68FA\u5173\u5B98\u51A0\u89C2\u7BA1\u9986\u7F50\u60EF\u704C\u8D2F\u500C\u63BC\u6DAB\u76E5\u9E73\u9CCF
guang \u5149\u5E7F\u901B\u54A3\u72B7\u6844\u80F1
gui \u7470\u89C4\u572D\u7845\u5F52\u9F9F\u95FA\u8F68\u9B3C\u8BE1\u7678\u6842\u67DC\u8DEA\u8D35\u523D\u5326\u523F\u5E8B\u5B84\u59AB\u6867\u6677\u7688\u7C0B\u9C91
gun \u8F8A\u6EDA\u68CD\u4E28\u886E\u7EF2\u78D9\u9CA7
guo \u9505\u90ED\u56FD\u679C\u88F9\u8FC7\u9998\u57DA\u63B4\u5459\u5E3C\u5D1E\u7313\u6901\u8662\u8052\u873E\u8748
ha \u86E4\u54C8\u94EA
hai \u9AB8\u5B69\u6D77\u6C26\u4EA5\u5BB3\u9A87\u8FD8\u54B3\u91A2
han \u9163\u61A8\u90AF\u97E9\u542B\u6DB5\u5BD2\u51FD\u558A\u7F55\u7FF0\u64BC\u634D\u65F1\u61BE\u608D\u710A\u6C57\u6C49\u9097\u83E1\u6496\u701A\u6657\u7113\u9878\u9894\u86B6\u9F3E
hang \u592F\u676D\u822A\u6C86\u7ED7\u9883
hao \u9550\u58D5\u568E\u8C6A\u6BEB\u90DD\u597D\u8017\u53F7\u6D69\u84BF\u8585\u55E5\u5686\u6FE0\u704F\u660A\u7693\u98A2\u869D
he \u5475\u559D\u8377\u83CF\u6838\u79BE\u548C\u4F55\u5408\u76D2\u9602\u6CB3\u6DB8\u8D6B\u8910\u9E64\u8D3A\u8BC3\u52BE\u58D1\u55EC\u9616\u7EA5\u66F7\u76CD\u988C\u7FEE
hei \u563F\u9ED1\u55E8
hen \u75D5\u5F88\u72E0\u6068
heng \u54FC\u4EA8\u6A2A\u8861\u6052\u8605\u73E9\u6841
hong \u8F70\u54C4\u70D8\u8679\u9E3F\u6D2A\u5B8F\u5F18\u7EA2\u9EC9\u8A07\u8BA7\u836D\u857B\u85A8\u95F3\u6CD3
hou \u5589\u4FAF\u7334\u543C\u539A\u5019\u540E\u5820\u5F8C\u9005\u760A\u7BCC\u7CC7\u9C8E\u9ABA
hu \u547C\u4E4E\u5FFD\u745A\u58F6\u846B\u80E1\u8774\u72D0\u7CCA\u6E56\u5F27\u864E\u552C\u62A4\u4E92\u6CAA\u6237\u51B1\u553F\u56EB\u5CB5\u7322\u6019\u60DA\u6D52\u6EF9\u7425\u69F2\u8F77\u89F3\u70C0\u7173\u623D\u6248\u795C\u74E0\u9E44\u9E55\u9E71\u864D\u7B0F\u9190\u659B\u9E58
hua \u82B1\u54D7\u534E\u733E\u6ED1\u753B\u5212\u5316\u8BDD\u9A85\u6866\u7809\u94E7
huai \u69D0\u5F8A\u6000\u6DEE\u574F\u8E1D
huan \u6B22\u73AF\u6853\u7F13\u6362\u60A3\u5524\u75EA\u8C62\u7115\u6DA3\u5BA6\u5E7B\u90C7\u5942\u8411\u64D0\u571C\u737E\u6D39\u6D63\u6F36\u5BF0\u902D\u7F33\u953E\u9CA9\u9B1F
huang \u8352\u614C\u9EC4\u78FA\u8757\u7C27\u7687\u51F0\u60F6\u714C\u6643\u5E4C\u604D\u8C0E\u968D\u5FA8\u6E5F\u6F62\u9051\u749C\u8093\u7640\u87E5\u7BC1\u9CC7
hui \u7070\u6325\u8F89\u5FBD\u6062\u86D4\u56DE\u6BC1\u6094\u6167\u5349\u60E0\u6666\u8D3F\u79FD\u4F1A\u70E9\u6C47\u8BB3\u8BF2\u7ED8\u8BD9\u8334\u835F\u8559\u54B4\u5599\u96B3\u6D04\u6D4D\u5F57\u7F0B\u73F2\u6656\u605A\u867A\u87EA\u9EBE
hun \u8364\u660F\u5A5A\u9B42\u6D51\u6DF7\u8BE8\u9984\u960D\u6EB7
huo \u8C41\u6D3B\u4F19\u706B\u83B7\u6216\u60D1\u970D\u8D27\u7978\u5290\u85FF\u6509\u56AF\u5925\u706C\u94AC\u952A\u956C\u8020\u8816
ji \u51FB\u573E\u57FA\u673A\u7578\u7A3D\u79EF\u7B95\u808C\u9965\u8FF9\u6FC0\u8BA5\u9E21\u59EC\u7EE9\u7F09\u5409\u6781\u68D8\u8F91\u7C4D\u96C6\u53CA\u6025\u75BE\u6C72\u5373\u5AC9\u7EA7\u6324\u51E0\u810A\u5DF1\u84DF\u6280\u5180\u5B63\u4F0E\u796D\u5242\u60B8\u6D4E\u5BC4\u5BC2\u8BA1\u8BB0\u65E2\u5FCC\u9645\u5993\u7EE7\u7EAA\u4E9F\u4E69\u525E\u4F76\u5048\u58BC\u82A8\u82B0\u84BA\u857A\u638E\u53FD\u54AD\u54DC\u5527\u5C8C\u5D74\u6D0E\u5F50\u5C50\u9AA5\u757F\u7391\u696B\u6B9B\u621F\u6222\u8D4D\u89CA\u7284\u9F51\u77F6\u7F81\u5D47\u7A37\u7620\u866E\u7B08\u7B04\u66A8\u8DFB\u8DFD\u9701\u9C9A\u9CAB\u9AFB\u9E82
jia \u5609\u67B7\u5939\u4F73\u5BB6\u52A0\u835A\u988A\u8D3E\u7532\u94BE\u5047\u7A3C\u4EF7\u67B6\u9A7E\u5AC1\u4F3D\u90CF\u846D\u5CAC\u6D43\u8FE6\u73C8\u621B\u80DB\u605D\u94D7\u9553\u75C2\u7615\u88B7\u86F1\u7B33\u8888\u8DCF
jian \u6B7C\u76D1\u575A\u5C16\u7B3A\u95F4\u714E\u517C\u80A9\u8270\u5978\u7F04\u8327\u68C0\u67EC\u78B1\u7877\u62E3\u6361\u7B80\u4FED\u526A\u51CF\u8350\u9274\u8DF5\u8D31\u89C1\u952E\u7BAD\u4EF6\u5065\u8230\u5251\u996F\u6E10\u6E85\u6DA7\u5EFA\u50ED\u8C0F\u8C2B\u83C5\u84B9\u641B\u56DD\u6E54\u8E47\u8B07\u7F23\u67A7\u6957\u620B\u622C\u726E\u728D\u6BFD\u8171\u7751\u950F\u9E63\u88E5\u7B15\u7FE6\u8DBC\u8E3A\u9CA3\u97AF
jiang \u50F5\u59DC\u5C06\u6D46\u6C5F\u7586\u848B\u6868\u5956\u8BB2\u5320\u9171\u964D\u8333\u6D1A\u7EDB\u7F30\u729F\u7913\u8029\u7CE8\u8C47
jiao \u8549\u6912\u7901\u7126\u80F6\u4EA4\u90CA\u6D47\u9A84\u5A07\u56BC\u6405\u94F0\u77EB\u4FA5\u811A\u72E1\u89D2\u997A\u7F34\u7EDE\u527F\u6559\u9175\u8F7F\u8F83\u53EB\u7A96\u4F7C\u50EC\u827D\u832D\u6322\u564D\u5FBC\u59E3\u656B\u768E\u9E6A\u86DF\u91AE\u8DE4\u9C9B
jie \u63ED\u63A5\u7686\u79F8\u8857\u9636\u622A\u52AB\u8282\u6770\u6377\u776B\u7AED\u6D01\u7ED3\u89E3\u59D0\u6212\u85C9\u82A5\u754C\u501F\u4ECB\u75A5\u8BEB\u5C4A\u8BA6\u8BD8\u5369\u62EE\u5588\u55DF\u5A55\u5B51\u6840\u78A3\u7596\u9889\u86A7\u7FAF\u9C92\u9AB1
jin \u5DFE\u7B4B\u65A4\u91D1\u4ECA\u6D25\u895F\u7D27\u9526\u4EC5\u8C28\u8FDB\u9773\u664B\u7981\u8FD1\u70EC\u6D78\u5C3D\u52B2\u537A\u8369\u5807\u5664\u9991\u5ED1\u5997\u7F19\u747E\u69FF\u8D46\u89D0\u9485\u887F\u77DC
jing \u8346\u5162\u830E\u775B\u6676\u9CB8\u4EAC\u60CA\u7CBE\u7CB3\u7ECF\u4E95\u8B66\u666F\u9888\u9759\u5883\u656C\u955C\u5F84\u75C9\u9756\u7ADF\u7ADE\u51C0\u522D\u5106\u9631\u83C1\u734D\u61AC\u6CFE\u8FF3\u5F2A\u5A67\u80BC\u80EB\u8148\u65CC\u7B90
jiong \u70AF\u7A98\u5182\u8FE5\u7085\u6243
jiu \u63EA\u7A76\u7EA0\u7396\u97ED\u4E45\u7078\u4E5D\u9152\u53A9\u6551\u65E7\u81FC\u8205\u548E\u5C31\u759A\u50E6\u557E\u9604\u67E9\u6855\u9E20\u9E6B\u8D73\u9B0F
ju \u6854\u97A0\u62D8\u72D9\u75BD\u5C45\u9A79\u83CA\u5C40\u77E9\u4E3E\u6CAE\u805A\u62D2\u636E\u5DE8\u5177\u8DDD\u8E1E\u952F\u4FF1\u53E5\u60E7\u70AC\u5267\u5028\u8BB5\u82E3\u82F4\u8392\u63AC\u907D\u5C66\u741A\u6910\u6998\u6989\u6A58\u728B\u98D3\u949C\u9514\u7AAD\u88FE\u8D84\u91B5\u8E3D\u9F83\u96CE\u97AB
juan \u6350\u9E43\u5A1F\u5026\u7737\u5377\u7EE2\u9104\u72F7\u6D93\u684A\u8832\u9529\u954C
jue \u6485\u652B\u6289\u6398\u5014\u7235\u89C9\u51B3\u8BC0\u7EDD\u53A5\u5282\u8C32\u77CD\u8568\u5658\u5671\u5D1B\u7357\u5B53\u73CF\u6877\u6A5B\u721D\u9562\u8E76\u89D6\u9CDC
jun \u5747\u83CC\u94A7\u519B\u541B\u5CFB\u4FCA\u7AE3\u6D5A\u90E1\u9A8F\u6343\u76B2\u96BD\u9E87
ka \u5580\u5496\u5361\u4F67\u5494\u80E9
kai \u5F00\u63E9\u6977\u51EF\u6168\u5240\u57B2\u8488\u5FFE\u607A\u94E0\u950E\u9534
kan \u69DB\u520A\u582A\u52D8\u574E\u780D\u770B\u4F83\u51F5\u83B0\u961A\u6221\u9F9B\u77B0
kang \u5EB7\u6177\u7CE0\u625B\u6297\u4EA2\u7095\u4F09\u95F6\u94AA
kao \u8003\u62F7\u70E4\u9760\u5C3B\u6832\u7292\u94D0
ke \u5777\u82DB\u67EF\u68F5\u78D5\u9897\u79D1\u58F3\u53EF\u6E34\u514B\u523B\u5BA2\u8BFE\u55D1\u5CA2\u606A\u6E98\u9A92\u7F02\u73C2\u8F72\u6C2A\u778C\u94B6\u951E\u7A1E\u75B4\u7AA0\u988F\u86B5\u874C\u9AC1
ken \u80AF\u5543\u57A6\u6073\u88C9
keng \u5751\u542D\u94FF
kong \u7A7A\u6050\u5B54\u63A7\u5025\u5D06\u7B9C
kou \u62A0\u53E3\u6263\u5BC7\u82A4\u853B\u53E9\u770D\u7B58
ku \u67AF\u54ED\u7A9F\u82E6\u9177\u5E93\u88E4\u5233\u5800\u55BE\u7ED4\u9AB7
kua \u5938\u57AE\u630E\u8DE8\u80EF\u4F89
kuai \u5757\u7B77\u4FA9\u5FEB\u84AF\u90D0\u54D9\u72EF\u810D
kuan \u5BBD\u6B3E\u9ACB
kuang \u5321\u7B50\u72C2\u6846\u77FF\u7736\u65F7\u51B5\u8BD3\u8BF3\u909D\u5739\u593C\u54D0\u7EA9\u8D36
kui \u4E8F\u76D4\u5CBF\u7AA5\u8475\u594E\u9B41\u5080\u9988\u6127\u6E83\u9997\u532E\u5914\u8489\u63C6\u55B9\u559F\u609D\u6126\u9035\u668C\u777D\u8069\u8770\u7BD1\u8DEC
kun \u5764\u6606\u6346\u56F0\u6083\u9603\u7428\u951F\u918C\u9CB2\u9AE1
kuo \u62EC\u6269\u5ED3\u9614\u86DE
la \u5783\u62C9\u5587\u8721\u814A\u8FA3\u5566\u524C\u908B\u65EF\u782C\u760C
lai \u83B1\u6765\u8D56\u5D03\u5F95\u6D9E\u6FD1\u8D49\u7750\u94FC\u765E\u7C41
lan \u84DD\u5A6A\u680F\u62E6\u7BEE\u9611\u5170\u6F9C\u8C30\u63FD\u89C8\u61D2\u7F06\u70C2\u6EE5\u5C9A\u6F24\u6984\u6593\u7F71\u9567\u8934
lang \u7405\u6994\u72FC\u5ECA\u90CE\u6717\u6D6A\u83A8\u8497\u5577\u9606\u9512\u7A02\u8782
lao \u635E\u52B3\u7262\u8001\u4F6C\u59E5\u916A\u70D9\u6D9D\u5520\u5D02\u6833\u94D1\u94F9\u75E8\u8022\u91AA
le \u52D2\u4E50\u4EC2\u53FB\u561E\u6CD0\u9CD3
lei \u96F7\u956D\u857E\u78CA\u7D2F\u5121\u5792\u64C2\u808B\u7C7B\u6CEA\u7FB8\u8BD4\u5AD8\u7F27\u6A91\u8012\u9179
leng \u68F1\u695E\u51B7\u5844\u6123
li \u5398\u68A8\u7281\u9ECE\u7BF1\u72F8\u79BB\u6F13\u7406\u674E\u91CC\u9CA4\u793C\u8389\u8354\u540F\u6817\u4E3D\u5389\u52B1\u783E\u5386\u5229\u5088\u4F8B\u4FD0\u75E2\u7ACB\u7C92\u6CA5\u96B6\u529B\u7483\u54E9\u4FEA\u4FDA\u90E6\u575C\u82C8\u8385\u84E0\u85DC\u5456\u5533\u55B1\u7301\u6EA7\u6FA7\u9026\u5A0C\u5AE0\u9A8A\u7F21\u67A5\u680E\u8F79\u623E\u783A\u8A48\u7F79\u9502\u9E42\u75A0\u75AC\u86CE\u870A\u8821\u7B20\u7BE5\u7C9D\u91B4\u96F3\u9CA1\u9CE2\u9EE7
lia \u4FE9
lian \u8054\u83B2\u8FDE\u9570\u5EC9\u601C\u6D9F\u5E18\u655B\u8138\u94FE\u604B\u70BC\u7EC3\u8539\u5941\u6F4B\u6FC2\u740F\u695D\u6B93\u81C1\u88E2\u88E3\u880A\u9CA2
liang \u7CAE\u51C9\u6881\u7CB1\u826F\u4E24\u8F86\u91CF\u667E\u4EAE\u8C05\u589A\u690B\u8E09\u9753\u9B49
liao \u64A9\u804A\u50DA\u7597\u71CE\u5BE5\u8FBD\u6F66\u4E86\u6482\u9563\u5ED6\u6599\u84FC\u5C25\u5639\u7360\u5BEE\u7F2D\u948C\u9E69
lie \u5217\u88C2\u70C8\u52A3\u730E\u51BD\u57D2\u6369\u54A7\u6D0C\u8D94\u8E90\u9B23
lin \u7433\u6797\u78F7\u9716\u4E34\u90BB\u9CDE\u6DCB\u51DB\u8D41\u541D\u62CE\u853A\u5549\u5D99\u5EEA\u61D4\u9074\u6AA9\u8F9A\u81A6\u77B5\u7CBC\u8E8F\u9E9F
ling \u73B2\u83F1\u96F6\u9F84\u94C3\u4F36\u7F9A\u51CC\u7075\u9675\u5CAD\u9886\u53E6\u4EE4\u9143\u82D3\u5464\u56F9\u6CE0\u7EEB\u67C3\u68C2\u74F4\u8046\u86C9\u7FCE\u9CAE
liu \u6E9C\u7409\u69B4\u786B\u998F\u7559\u5218\u7624\u6D41\u67F3\u516D\u6D4F\u905B\u9A9D\u7EFA\u65D2\u7198\u950D\u954F\u9E68\u938F
long \u9F99\u804B\u5499\u7B3C\u7ABF\u9686\u5784\u62E2\u9647\u5785\u830F\u6CF7\u73D1\u680A\u80E7\u783B\u7643
lou \u697C\u5A04\u6402\u7BD3\u6F0F\u964B\u848C\u55BD\u5D5D\u9542\u7618\u8027\u877C\u9AC5
lu \u82A6\u5362\u9885\u5E90\u7089\u63B3\u5364\u864F\u9C81\u9E93\u788C\u9732\u8DEF\u8D42\u9E7F\u6F5E\u7984\u5F55\u9646\u622E\u9A74\u5415\u94DD\u4FA3\u65C5\u5C65\u5C61\u7F15\u8651\u6C2F\u5F8B\u7387\u6EE4\u7EFF\u507B\u5786\u634B\u64B8\u565C\u95FE\u6CF8\u6E0C\u6F09\u902F\u7490\u680C\u6988\u6A79\u8F73\u8F82\u8F98\u6C07\u80EA\u8182\u9565\u7A06\u9E2C\u9E6D\u891B\u7C0F\u823B\u9C88
luan \u5CE6\u631B\u5B6A\u6EE6\u5375\u4E71\u8114\u5A08\u683E\u9E3E\u92AE
lue \u63A0\u7565\u950A
lun \u62A1\u8F6E\u4F26\u4ED1\u6CA6\u7EB6\u8BBA\u56F5
luo \u841D\u87BA\u7F57\u903B\u9523\u7BA9\u9AA1\u88F8\u843D\u6D1B\u9A86\u7EDC\u502E\u8803\u8366\u645E\u7321\u6CFA\u6F2F\u73DE\u6924\u8136\u9559\u7630\u8DDE\u96D2
ma \u5988\u9EBB\u739B\u7801\u8682\u9A6C\u9A82\u561B\u5417\u72B8\u6769\u87C6
mai \u57CB\u4E70\u9EA6\u5356\u8FC8\u8109\u52A2\u836C\u551B\u973E
man \u7792\u9992\u86EE\u6EE1\u8513\u66FC\u6162\u6F2B\u8C29\u5881\u5E54\u7F26\u71B3\u9558\u989F\u87A8\u9CD7\u9794
mang \u8292\u832B\u76F2\u6C13\u5FD9\u83BD\u9099\u6F2D\u786D\u87D2
mao \u732B\u8305\u951A\u6BDB\u77DB\u94C6\u536F\u8302\u5192\u5E3D\u8C8C\u8D38\u88A4\u8306\u5CC1\u6CD6\u7441\u6634\u7266\u8004\u65C4\u61CB\u7780\u8765\u87CA\u9AE6
me \u4E48
mei \u73AB\u679A\u6885\u9176\u9709\u7164\u6CA1\u7709\u5A92\u9541\u6BCF\u7F8E\u6627\u5BD0\u59B9\u5A9A\u8393\u5D4B\u7338\u6D7C\u6E44\u6963\u9545\u9E5B\u8882\u9B45
men \u95E8\u95F7\u4EEC\u626A\u7116\u61D1\u9494
meng \u840C\u8499\u6AAC\u76DF\u9530\u731B\u68A6\u5B5F\u52D0\u750D\u77A2\u61F5\u6726\u791E\u867B\u8722\u8813\u824B\u8268
mi \u772F\u919A\u9761\u7CDC\u8FF7\u8C1C\u5F25\u7C73\u79D8\u89C5\u6CCC\u871C\u5BC6\u5E42\u8288\u5196\u8C27\u863C\u54AA\u5627\u7315\u6C68\u5B93\u5F2D\u8112\u7962\u6549\u7CF8\u7E3B\u9E8B
mian \u68C9\u7720\u7EF5\u5195\u514D\u52C9\u5A29\u7F05\u9762\u6C94\u6E11\u6E4E\u5B80\u817C\u7704\u9EFE
miao \u82D7\u63CF\u7784\u85D0\u79D2\u6E3A\u5E99\u5999\u55B5\u9088\u7F08\u676A\u6DFC\u7707\u9E4B
mie \u8511\u706D\u54A9\u881B\u7BFE
min \u6C11\u62BF\u76BF\u654F\u60AF\u95FD\u82E0\u5CB7\u95F5\u6CEF\u7F17\u739F\u73C9\u610D\u9CD8
ming \u660E\u879F\u9E23\u94ED\u540D\u547D\u51A5\u8317\u6E9F\u669D\u7791\u9169
miu \u8C2C\u7F2A
mo \u8C89\u6478\u6479\u8611\u6A21\u819C\u78E8\u6469\u9B54\u62B9\u672B\u83AB\u58A8\u9ED8\u6CAB\u6F20\u5BDE\u964C\u8C1F\u8309\u84E6\u998D\u5AEB\u5B37\u6B81\u9546\u79E3\u763C\u8031\u8C8A\u8C98\u9EBD
mou \u8C0B\u67D0\u4F94\u54DE\u7738\u86D1\u936A
mu \u725F\u62C7\u7261\u4EA9\u59C6\u6BCD\u5893\u66AE\u5E55\u52DF\u6155\u6728\u76EE\u7766\u7267\u7A46\u4EEB\u5776\u82DC\u6C90\u6BEA\u94BC
na \u62FF\u54EA\u5450\u94A0\u90A3\u5A1C\u7EB3\u637A\u80AD\u954E\u8872
nai \u6C16\u4E43\u5976\u8010\u5948\u9F10\u827F\u8418\u67F0
nan \u5357\u7537\u96BE\u5583\u56E1\u6960\u8169\u877B\u8D67
nang \u56CA\u652E\u56D4\u9995\u66E9
nao \u6320\u8111\u607C\u95F9\u6DD6\u5B6C\u57B4\u5476\u7331\u7459\u7847\u94D9\u86F2
ne \u5462\u8BB7\u7592
nei \u9981\u5185
nen \u5AE9\u6041
neng \u80FD
ng \u55EF
ni \u59AE\u9713\u502A\u6CE5\u5C3C\u62DF\u4F60\u533F\u817B\u9006\u6EBA\u4F32\u576D\u730A\u6029\u6635\u65CE\u7768\u94CC\u9CB5
nian \u852B\u62C8\u5E74\u78BE\u64B5\u637B\u5FF5\u7C98\u8F97\u5EFF\u57DD\u8F87\u9ECF\u9C87\u9CB6
niang \u5A18\u917F
niao \u9E1F\u5C3F\u8311\u5B32\u8132\u8885
nie \u634F\u8042\u5B7D\u556E\u954A\u954D\u6D85\u4E5C\u9667\u8616\u55EB\u989E\u81EC\u8E51
nin \u60A8
ning \u67E0\u72DE\u51DD\u5B81\u62E7\u6CDE\u4F5E\u549B\u752F\u804D
niu \u725B\u626D\u94AE\u7EBD\u72C3\u5FF8\u599E
nong \u8113\u6D53\u519C\u5F04\u4FAC\u54DD
nou \u8028
nu \u5974\u52AA\u6012\u5973\u5F29\u80EC\u5B65\u9A7D\u6067\u9495\u8844
nuan \u6696
nue \u8650\u759F
nuo \u632A\u61E6\u7CEF\u8BFA\u50A9\u6426\u558F\u9518
o \u54E6\u5662
ou \u6B27\u9E25\u6BB4\u85D5\u5455\u5076\u6CA4\u8BB4\u6004\u74EF\u8026
pa \u8019\u556A\u8DB4\u722C\u5E15\u6015\u7436\u8469\u6777\u7B62
pai \u62CD\u6392\u724C\u5F98\u6E43\u6D3E\u4FF3\u848E\u54CC
pan \u6500\u6F58\u76D8\u78D0\u76FC\u7554\u5224\u53DB\u4E2C\u723F\u6CEE\u88A2\u897B\u87E0\u8E52
pang \u4E53\u5E9E\u65C1\u802A\u80D6\u5F77\u6EC2\u9004\u8783
pao \u629B\u5486\u5228\u70AE\u888D\u8DD1\u6CE1\u530F\u72CD\u5E96\u812C\u75B1
pei \u5478\u80DA\u57F9\u88F4\u8D54\u966A\u914D\u4F69\u6C9B\u8F94\u5E14\u65C6\u952B\u9185\u9708
pen \u55B7\u76C6\u6E53
peng \u7830\u62A8\u70F9\u6F8E\u5F6D\u84EC\u68DA\u787C\u7BF7\u81A8\u670B\u9E4F\u6367\u78B0\u580B\u562D\u6026\u87DB
pi \u8F9F\u576F\u7812\u9739\u6279\u62AB\u5288\u7435\u6BD7\u5564\u813E\u75B2\u76AE\u5339\u75DE\u50FB\u5C41\u8B6C\u4E15\u4EF3\u9674\u90B3\u90EB\u572E\u57E4\u9F19\u8298\u64D7\u567C\u5E80\u6DE0\u5AB2\u7EB0\u6787\u7513\u7765\u7F74\u94CD\u7656\u758B\u868D\u8731\u8C94
pian \u7BC7\u504F\u7247\u9A97\u8C1D\u9A88\u728F\u80FC\u7FE9\u8E41
piao \u98D8\u6F02\u74E2\u7968\u527D\u83A9\u560C\u5AD6\u9AA0\u7F25\u6B8D\u779F\u87B5
pie \u6487\u77A5\u4E3F\u82E4\u6C15
pin \u62FC\u9891\u8D2B\u54C1\u8058\u62DA\u59D8\u5AD4\u6980\u725D\u98A6
ping \u4E52\u576A\u82F9\u840D\u5E73\u51ED\u74F6\u8BC4\u5C4F\u4FDC\u5A09\u67B0\u9C86
po \u5761\u6CFC\u9887\u5A46\u7834\u9B44\u8FEB\u7C95\u53F5\u9131\u73C0\u948B\u94B7\u76A4\u7B38
pou \u5256\u88D2\u638A
pu \u812F\u6251\u94FA\u4EC6\u8386\u8461\u83E9\u84B2\u57D4\u6734\u5703\u666E\u6D66\u8C31\u66DD\u7011\u530D\u5657\u6EA5\u6FEE\u749E\u6534\u6C06\u6535\u9564\u9568\u8E7C
qi \u671F\u6B3A\u6816\u621A\u59BB\u4E03\u51C4\u6F06\u67D2\u6C8F\u5176\u68CB\u5947\u6B67\u7566\u5D0E\u8110\u9F50\u65D7\u7948\u7941\u9A91\u8D77\u5C82\u4E5E\u4F01\u542F\u5951\u780C\u5668\u6C14\u8FC4\u5F03\u6C7D\u6CE3\u8BAB\u4E0C\u4E93\u573B\u8291\u82AA\u8360\u8401\u840B\u847A\u8572\u5601\u5C7A\u5C90\u6C54\u6DC7\u9A90\u7EEE\u742A\u7426\u675E\u6864\u69ED\u8006\u6B39\u797A\u61A9\u789B\u9880\u86F4\u871E\u7DA6\u8E4A\u9CCD\u9E92
qia \u6390\u6070\u6D3D\u845C\u9AC2
qian \u7275\u6266\u948E\u94C5\u5343\u8FC1\u7B7E\u4EDF\u8C26\u4E7E\u9ED4\u94B1\u94B3\u524D\u6F5C\u9063\u6D45\u8C34\u5811\u5D4C\u6B20\u6B49\u5029\u4F65\u9621\u828A\u82A1\u831C\u8368\u63AE\u5C8D\u60AD\u9A9E\u6434\u8930\u7F31\u6920\u80B7\u6106\u94A4\u8654\u7B9D
qiang \u67AA\u545B\u8154\u7F8C\u5899\u8537\u5F3A\u62A2\u6215\u5AF1\u6A2F\u6217\u709D\u9516\u9535\u956A\u8941\u8723\u7F9F\u8DC4
qiao \u6A47\u9539\u6572\u6084\u6865\u77A7\u4E54\u4FA8\u5DE7\u9798\u64AC\u7FD8\u5CED\u4FCF\u7A8D\u5281\u8BEE\u8C2F\u835E\u5CE4\u6100\u6194\u7F32\u6A35\u7857\u8DF7\u9792
qie \u5207\u8304\u4E14\u602F\u7A83\u60EC\u614A\u59BE\u6308\u9532\u7BA7
qin \u94A6\u4FB5\u4EB2\u79E6\u7434\u52E4\u82B9\u64D2\u79BD\u5BDD\u6C81\u82A9\u63FF\u5423\u55EA\u5659\u6A8E\u9513\u8983\u8793\u887E
qing \u9752\u8F7B\u6C22\u503E\u537F\u6E05\u64CE\u6674\u6C30\u60C5\u9877\u8BF7\u5E86\u82D8\u570A\u6AA0\u78EC\u873B\u7F44\u7DAE\u8B26\u9CAD\u9EE5
qiong \u743C\u7A77\u909B\u8315\u7A79\u86E9\u7B47\u8DEB\u928E
qiu \u79CB\u4E18\u90B1\u7403\u6C42\u56DA\u914B\u6CC5\u4FC5\u5DEF\u72B0\u6E6B\u9011\u9052\u6978\u8D47\u866C\u86AF\u88D8\u7CD7\u9CC5\u9F3D
qu \u8D8B\u533A\u86C6\u66F2\u8EAF\u5C48\u9A71\u6E20\u53D6\u5A36\u9F8B\u8DA3\u53BB\u8BCE\u52AC\u8556\u8627\u5C96\u8862\u9612\u74A9\u89D1\u6C0D\u6710\u795B\u78F2\u9E32\u766F\u86D0\u883C\u9EB4\u77BF\u9EE2
quan \u5708\u98A7\u6743\u919B\u6CC9\u5168\u75CA\u62F3\u72AC\u5238\u529D\u8BE0\u8343\u72AD\u609B\u7EFB\u8F81\u754E\u94E8\u8737\u7B4C\u9B08
que \u7F3A\u7094\u7638\u5374\u9E4A\u69B7\u786E\u96C0\u9615\u9619\u60AB
qun \u88D9\u7FA4\u9021
ran \u7136\u71C3\u5189\u67D3\u82D2\u86BA\u9AEF
rang \u74E4\u58E4\u6518\u56B7\u8BA9\u79B3\u7A70
rao \u9976\u6270\u7ED5\u835B\u5A06\u6861
re \u60F9\u70ED
ren \u58EC\u4EC1\u4EBA\u5FCD\u97E7\u4EFB\u8BA4\u5203\u598A\u7EAB\u4EBB\u4EDE\u834F\u996A\u8F6B\u7A14\u887D
reng \u6254\u4ECD
ri \u65E5
rong \u620E\u8338\u84C9\u8363\u878D\u7194\u6EB6\u5BB9\u7ED2\u5197\u5D58\u72E8\u6995\u809C\u877E
rou \u63C9\u67D4\u8089\u7CC5\u8E42\u97A3
ru \u8339\u8815\u5112\u5B7A\u5982\u8FB1\u4E73\u6C5D\u5165\u8925\u84D0\u85B7\u5685\u6D33\u6EBD\u6FE1\u7F1B\u94F7\u8966\u98A5
ruan \u8F6F\u962E\u670A
rui \u854A\u745E\u9510\u82AE\u8564\u6798\u777F\u868B
run \u95F0\u6DA6
ruo \u82E5\u5F31\u504C\u7BAC
sa \u6492\u6D12\u8428\u5345\u4EE8\u6332\u810E\u98D2
sai \u816E\u9CC3\u585E\u8D5B\u567B
san \u4E09\u53C1\u4F1E\u6563\u9993\u6BF5
sang \u6851\u55D3\u4E27\u6421\u78C9\u98A1
sao \u6414\u9A9A\u626B\u5AC2\u57FD\u7F2B\u81CA\u7619\u9CCB
se \u745F\u8272\u6DA9\u556C\u94EF\u7A51
sen \u68EE
seng \u50E7
sha \u838E\u7802\u6740\u6C99\u7EB1\u50BB\u5565\u715E\u53A6\u553C\u6B43\u94E9\u75E7\u88DF\u970E\u9CA8
shai \u7B5B\u6652\u917E
shan \u73CA\u82EB\u6749\u5C71\u5220\u717D\u886B\u95EA\u9655\u64C5\u8D61\u81B3\u5584\u6C55\u6247\u7F2E\u6805\u8BAA\u912F\u57CF\u829F\u5F61\u6F78\u59D7\u5B17\u9A9F\u81BB\u9490\u759D\u87EE\u8222\u8DDA\u9CDD
shang \u5892\u4F24\u5546\u8D4F\u664C\u4E0A\u5C1A\u88F3\u57A7\u7EF1\u6B87\u71B5\u89DE
shao \u68A2\u634E\u7A0D\u70E7\u828D\u52FA\u97F6\u5C11\u54E8\u90B5\u7ECD\u52AD\u6F72\u6753\u86F8\u7B72\u8244
she \u5962\u8D4A\u86C7\u820C\u820D\u8D66\u6444\u5C04\u6151\u6D89\u793E\u8BBE\u538D\u4F58\u731E\u6EE0\u7572\u9E9D
shen \u7837\u7533\u547B\u4F38\u8EAB\u6DF1\u5A20\u7EC5\u795E\u6C88\u5BA1\u5A76\u751A\u80BE\u614E\u6E17\u4EC0\u8BDC\u8C02\u8398\u845A\u54C2\u6E16\u6939\u80C2\u77E7\u8703\u7CC1
sheng \u58F0\u751F\u7525\u7272\u5347\u7EF3\u7701\u76DB\u5269\u80DC\u5723\u5D4A\u665F\u771A\u7B19
shi \u5E08\u5931\u72EE\u65BD\u6E7F\u8BD7\u5C38\u8671\u5341\u77F3\u62FE\u65F6\u98DF\u8680\u5B9E\u8BC6\u53F2\u77E2\u4F7F\u5C4E\u9A76\u59CB\u5F0F\u793A\u58EB\u4E16\u67FF\u4E8B\u62ED\u8A93\u901D\u52BF\u662F\u55DC\u566C\u9002\u4ED5\u4F8D\u91CA\u9970\u6C0F\u5E02\u6043\u5BA4\u89C6\u8BD5\u8C25\u57D8\u83B3\u84CD\u5F11\u9963\u8F7C\u8D33\u70BB\u793B\u94C8\u87AB\u8210\u7B6E\u8C55\u9CA5\u9CBA
shou \u6536\u624B\u9996\u5B88\u5BFF\u6388\u552E\u53D7\u7626\u517D\u624C\u72E9\u7EF6\u824F
shu \u852C\u67A2\u68B3\u6B8A\u6292\u8F93\u53D4\u8212\u6DD1\u758F\u4E66\u8D4E\u5B70\u719F\u85AF\u6691\u66D9\u7F72\u8700\u9ECD\u9F20\u5C5E\u672F\u8FF0\u6811\u675F\u620D\u7AD6\u5885\u5EB6\u6570\u6F31\u6055\u500F\u587E\u83FD\u6445\u6CAD\u6F8D\u59DD\u7EBE\u6BF9\u8167\u6BB3\u79EB
shua \u5237\u800D\u5530
shuai \u6454\u8870\u7529\u5E05\u87C0
shuan \u6813\u62F4\u95E9\u6DAE
shuang \u971C\u53CC\u723D\u5B40
shui \u8C01\u6C34\u7761\u7A0E\u6C35
shun \u542E\u77AC\u987A\u821C
shuo \u8BF4\u7855\u6714\u70C1\u84B4\u6420\u5981\u69CA\u94C4
si \u65AF\u6495\u5636\u601D\u79C1\u53F8\u4E1D\u6B7B\u8086\u5BFA\u55E3\u56DB\u4F3A\u4F3C\u9972\u5DF3\u53AE\u4FDF\u5155\u53B6\u549D\u6C5C\u6CD7\u6F8C\u59D2\u9A77\u7E9F\u7F0C\u7940\u9536\u9E36\u801C\u86F3\u7B25
song \u677E\u8038\u6002\u9882\u9001\u5B8B\u8BBC\u8BF5\u51C7\u83D8\u5D27\u5D69\u5FEA\u609A\u6DDE\u7AE6
sou \u641C\u8258\u64DE\u55FD\u53DF\u85AE\u55D6\u55FE\u998A\u6EB2\u98D5\u778D\u953C\u878B
su \u82CF\u9165\u4FD7\u7D20\u901F\u7C9F\u50F3\u5851\u6EAF\u5BBF\u8BC9\u8083\u5919\u8C21\u850C\u55C9\u612B\u6D91\u7C0C\u89EB\u7A23
suan \u9178\u849C\u7B97\u72FB
sui \u867D\u968B\u968F\u7EE5\u9AD3\u788E\u5C81\u7A57\u9042\u96A7\u795F\u8C07\u837D\u6FC9\u9083\u71E7\u772D\u7762
sun \u5B59\u635F\u7B0B\u836A\u72F2\u98E7\u69AB\u96BC
suo \u84D1\u68AD\u5506\u7F29\u7410\u7D22\u9501\u6240\u5522\u55E6\u55CD\u5A11\u686B\u7743\u7FA7
ta \u584C\u4ED6\u5B83\u5979\u5854\u736D\u631E\u8E4B\u8E0F\u95FC\u6EBB\u9062\u69BB\u6C93\u94CA\u8DBF\u9CCE
tai \u80CE\u82D4\u62AC\u53F0\u6CF0\u915E\u592A\u6001\u6C70\u90B0\u85B9\u80BD\u70B1\u949B\u8DC6\u9C90
tan \u5F39\u574D\u644A\u8D2A\u762B\u6EE9\u575B\u6A80\u75F0\u6F6D\u8C2D\u8C08\u5766\u6BEF\u8892\u78B3\u63A2\u53F9\u70AD\u90EF\u6619\u5FD0\u94BD\u952C\u9561
tang \u6C64\u5858\u642A\u5802\u68E0\u819B\u5510\u7CD6\u5018\u8EBA\u6DCC\u8D9F\u70EB\u50A5\u5E11\u9967\u6E8F\u746D\u94F4\u9557\u8025\u8797\u87B3\u7FB0\u91A3
tao \u638F\u6D9B\u6ED4\u7EE6\u8404\u6843\u9003\u6DD8\u9676\u8BA8\u5957\u9F17\u5555\u6D2E\u97EC\u7118\u9955
te \u7279\u5FD2\u5FD1\u615D\u94FD
teng \u85E4\u817E\u75BC\u8A8A\u6ED5
ti \u68AF\u5254\u8E22\u9511\u63D0\u9898\u8E44\u557C\u4F53\u66FF\u568F\u60D5\u6D95\u5243\u5C49\u501C\u608C\u9016\u7EE8\u7F07\u9E48\u88FC\u918D
tian \u5929\u6DFB\u586B\u7530\u751C\u606C\u8214\u8146\u63AD\u5FDD\u9617\u6B84\u754B
tiao \u8C03\u6311\u6761\u8FE2\u773A\u8DF3\u4F7B\u82D5\u7967\u7A95\u8729\u7B24\u7C9C\u9F86\u9CA6\u9AEB
tie \u8D34\u94C1\u5E16\u841C\u992E
ting \u5385\u542C\u70C3\u6C40\u5EF7\u505C\u4EAD\u5EAD\u633A\u8247\u839B\u8476\u5A77\u6883\u753A\u94E4\u8713\u9706
tong \u901A\u6850\u916E\u77B3\u540C\u94DC\u5F64\u7AE5\u6876\u6345\u7B52\u7EDF\u75DB\u4F5F\u50EE\u4EDD\u833C\u55F5\u6078\u6F7C\u783C
tou \u5077\u6295\u5934\u900F\u4EA0\u94AD\u9AB0
tu \u51F8\u79C3\u7A81\u56FE\u5F92\u9014\u6D82\u5C60\u571F\u5410\u5154\u580D\u837C\u83DF\u948D\u9174
tuan \u6E4D\u56E2\u629F\u5F56\u7583
tui \u63A8\u9893\u817F\u8715\u892A\u9000\u717A
tun \u56E4\u541E\u5C6F\u81C0\u6C3D\u9968\u66BE\u8C5A
tuo \u62D6\u6258\u8131\u9E35\u9640\u9A6E\u9A7C\u692D\u59A5\u62D3\u553E\u4E47\u4F57\u5768\u5EB9\u6CB1\u67DD\u67C1\u6A50\u7823\u7BA8\u9161\u8DCE\u9F0D
wa \u6316\u54C7\u86D9\u6D3C\u5A03\u74E6\u889C\u4F64\u5A32\u817D
wai \u6B6A\u5916\u5D34
wan \u8C4C\u5F2F\u6E7E\u73A9\u987D\u4E38\u70F7\u5B8C\u7897\u633D\u665A\u7696\u60CB\u5B9B\u5A49\u4E07\u8155\u525C\u8284\u839E\u83C0\u7EA8\u7EFE\u742C\u8118\u7579\u873F
wang \u6C6A\u738B\u4EA1\u6789\u7F51\u5F80\u65FA\u671B\u5FD8\u5984\u7F54\u5C22\u60D8\u8F8B\u9B4D
wei \u5A01\u5DCD\u5FAE\u5371\u97E6\u8FDD\u6845\u56F4\u552F\u60DF\u4E3A\u6F4D\u7EF4\u82C7\u840E\u59D4\u4F1F\u4F2A\u5C3E\u7EAC\u672A\u851A\u5473\u754F\u80C3\u5582\u9B4F\u4F4D\u6E2D\u8C13\u5C09\u6170\u536B\u504E\u8BFF\u9688\u9697\u8473\u8587\u56D7\u5E0F\u5E37\u5D6C\u7325\u732C\u95F1\u6CA9\u6D27\u6DA0\u9036\u5A13\u73AE\u97EA\u8ECE\u709C\u7168\u75FF\u8249\u9C94
wen \u761F\u6E29\u868A\u6587\u95FB\u7EB9\u543B\u7A33\u7D0A\u95EE\u520E\u960C\u6C76\u74BA\u96EF
weng \u55E1\u7FC1\u74EE\u84CA\u8579
wo \u631D\u8717\u6DA1\u7A9D\u6211\u65A1\u5367\u63E1\u6C83\u502D\u83B4\u5594\u5E44\u6E25\u809F\u786A\u9F8C
wu \u5DEB\u545C\u94A8\u4E4C\u6C61\u8BEC\u5C4B\u65E0\u829C\u68A7\u543E\u5434\u6BCB\u6B66\u4E94\u6342\u5348\u821E\u4F0D\u4FAE\u575E\u620A\u96FE\u6664\u7269\u52FF\u52A1\u609F\u8BEF\u5140\u4EF5\u9622\u90AC\u572C\u82B4\u5514\u5E91\u6003\u5FE4\u6D6F\u5BE4\u8FD5\u59A9\u5A7A\u9A9B\u674C\u727E\u65BC\u7110\u9E49\u9E5C\u75E6\u8708\u92C8\u9F2F
xi \u6614\u7199\u6790\u897F\u7852\u77FD\u6670\u563B\u5438\u9521\u727A\u7A00\u606F\u5E0C\u6089\u819D\u5915\u60DC\u7184\u70EF\u6EAA\u6C50\u7280\u6A84\u88AD\u5E2D\u4E60\u5AB3\u559C\u6D17\u7CFB\u9699\u620F\u7EC6\u50D6\u516E\u96B0\u90C4\u83E5\u8478\u84F0\u595A\u550F\u5F99\u9969\u960B\u6D60\u6DC5\u5C63\u5B09\u73BA\u6A28\u66E6\u89CB\u6B37\u6B59\u71B9\u798A\u79A7\u7699\u7A78\u8725\u8785\u87CB\u8204\u823E\u7FB2\u7C9E\u7FD5\u91AF\u9F37
xia \u778E\u867E\u5323\u971E\u8F96\u6687\u5CE1\u4FA0\u72ED\u4E0B\u590F\u5413\u5477\u72CE\u9050\u7455\u67D9\u7856\u7F45\u9EE0
xian \u94E3\u6380\u9528\u5148\u4ED9\u9C9C\u7EA4\u54B8\u8D24\u8854\u8237\u95F2\u6D8E\u5F26\u5ACC\u663E\u9669\u73B0\u732E\u53BF\u817A\u9985\u7FA1\u5BAA\u9677\u9650\u7EBF\u51BC\u82CB\u83B6\u85D3\u5C98\u7303\u66B9\u5A34\u6C19\u71F9\u7946\u9E47\u75EB\u86AC\u7B45\u7C7C\u9170\u8DE3\u8DF9\u9730
xiang \u76F8\u53A2\u9576\u9999\u7BB1\u8944\u6E58\u4E61\u7FD4\u7965\u8BE6\u60F3\u54CD\u4EAB\u9879\u5DF7\u6A61\u50CF\u5411\u8C61\u8297\u8459\u9977\u5EA0\u9AA7\u7F03\u87D3\u9C9E\u98E8
xiao \u8427\u785D\u9704\u524A\u54EE\u9500\u6D88\u5BB5\u6DC6\u6653\u5C0F\u5B5D\u6821\u8096\u5578\u7B11\u6548\u54D3\u5D24\u6F47\u900D\u9A81\u7EE1\u67AD\u67B5\u7B71\u7BAB\u9B48
xie \u6954\u4E9B\u6B47\u874E\u978B\u534F\u631F\u643A\u90AA\u659C\u80C1\u8C10\u5199\u68B0\u5378\u87F9\u61C8\u6CC4\u6CFB\u8C22\u5C51\u5055\u4EB5\u52F0\u71EE\u85A4\u64B7\u736C\u5EE8\u6E2B\u7023\u9082\u7EC1\u7F2C\u69AD\u698D\u8E9E
xin \u85AA\u82AF\u950C\u6B23\u8F9B\u65B0\u5FFB\u5FC3\u4FE1\u8845\u56DF\u99A8\u5FC4\u6615\u6B46\u946B
xing \u661F\u8165\u7329\u60FA\u5174\u5211\u578B\u5F62\u90A2\u884C\u9192\u5E78\u674F\u6027\u59D3\u9649\u8347\u64E4\u60BB\u784E
xiong \u5144\u51F6\u80F8\u5308\u6C79\u96C4\u718A\u828E
xiu \u4F11\u4FEE\u7F9E\u673D\u55C5\u9508\u79C0\u8896\u7EE3\u54BB\u5CAB\u9990\u5EA5\u6EB4\u9E3A\u8C85\u9AF9
xu \u589F\u620C\u9700\u865A\u5618\u987B\u5F90\u8BB8\u84C4\u9157\u53D9\u65ED\u5E8F\u6064\u7D6E\u5A7F\u7EEA\u7EED\u5401\u8BE9\u52D6\u5729\u84FF\u6D2B\u6E86\u987C\u6829\u7166\u76F1\u80E5\u7CC8\u9191
xuan \u8F69\u55A7\u5BA3\u60AC\u65CB\u7384\u9009\u7663\u7729\u7EDA\u5107\u8C16\u8431\u63CE\u6CEB\u6E32\u6F29\u7487\u6966\u6684\u70AB\u714A\u78B9\u94C9\u955F\u75C3
xue \u9774\u859B\u5B66\u7A74\u96EA\u8840\u8C11\u6CF6\u8E05\u9CD5
xun \u52CB\u718F\u5FAA\u65EC\u8BE2\u5BFB\u9A6F\u5DE1\u6B89\u6C5B\u8BAD\u8BAF\u900A\u8FC5\u5DFD\u57D9\u8340\u8548\u85B0\u5CCB\u5F87\u736F\u6042\u6D35\u6D54\u66DB\u7AA8\u91BA\u9C9F
ya \u538B\u62BC\u9E26\u9E2D\u5440\u4E2B\u82BD\u7259\u869C\u5D16\u8859\u6DAF\u96C5\u54D1\u4E9A\u8BB6\u8F67\u4F22\u57AD\u63E0\u5C88\u8FD3\u5A05\u740A\u6860\u6C29\u7811\u775A\u75D6
yan \u7109\u54BD\u9609\u70DF\u6DF9\u76D0\u4E25\u7814\u8712\u5CA9\u5EF6\u8A00\u989C\u960E\u708E\u6CBF\u5944\u63A9\u773C\u884D\u6F14\u8273\u5830\u71D5\u538C\u781A\u96C1\u5501\u5F66\u7130\u5BB4\u8C1A\u9A8C\u53A3\u8D5D\u5261\u4FE8\u5043\u5156\u8BA0\u8C33\u963D\u90FE\u9122\u83F8\u5D26\u6079\u95EB\u6E6E\u6EDF\u598D\u5AE3\u7430\u6A90\u664F\u80ED\u814C\u7131\u7F68\u7B75\u917D\u9B47\u990D\u9F39
yang \u6B83\u592E\u9E2F\u79E7\u6768\u626C\u4F6F\u75A1\u7F8A\u6D0B\u9633\u6C27\u4EF0\u75D2\u517B\u6837\u6F3E\u5F89\u600F\u6CF1\u7080\u70CA\u6059\u86D8\u9785
yao \u9080\u8170\u5996\u7476\u6447\u5C27\u9065\u7A91\u8C23\u59DA\u54AC\u8200\u836F\u8981\u8000\u94A5\u592D\u723B\u5406\u5D3E\u5FAD\u5E7A\u73E7\u6773\u8F7A\u66DC\u80B4\u94EB\u9E5E\u7A88\u7E47\u9CD0
ye \u6930\u564E\u8036\u7237\u91CE\u51B6\u4E5F\u9875\u6396\u4E1A\u53F6\u66F3\u814B\u591C\u6DB2\u9765\u8C12\u90BA\u63F6\u6654\u70E8\u94D8
yi \u4E00\u58F9\u533B\u63D6\u94F1\u4F9D\u4F0A\u8863\u9890\u5937\u9057\u79FB\u4EEA\u80F0\u7591\u6C82\u5B9C\u59E8\u5F5D\u6905\u8681\u501A\u5DF2\u4E59\u77E3\u4EE5\u827A\u6291\u6613\u9091\u5C79\u4EBF\u5F79\u81C6\u9038\u8084\u75AB\u4EA6\u88D4\u610F\u6BC5\u5FC6\u4E49\u76CA\u6EA2\u8BE3\u8BAE\u8C0A\u8BD1\u5F02\u7FFC\u7FCC\u7ECE\u5208\u5293\u4EE1\u4F5A\u4F7E\u8BD2\u572F\u57F8\u61FF\u82E1\u8351\u858F\u5F08\u5955\u6339\u5F0B\u5453\u54A6\u54BF\u566B\u5CC4\u5DB7\u7317\u9974\u603F\u6021\u6092\u6F2A\u8FE4\u9A7F\u7F22\u6BAA\u8F76\u8D3B\u65D6\u71A0\u7719\u9487\u9552\u9571\u75CD\u7617\u7654\u7FCA\u8864\u8734\u8223\u7FBF\u7FF3\u914F\u9EDF
yin \u8335\u836B\u56E0\u6BB7\u97F3\u9634\u59FB\u541F\u94F6\u6DEB\u5BC5\u996E\u5C39\u5F15\u9690\u5370\u80E4\u911E\u5EF4\u57A0\u5819\u831A\u5432\u5591\u72FA\u5924\u6D07\u6C24\u94DF\u763E\u8693\u972A\u9F88
ying \u82F1\u6A31\u5A74\u9E70\u5E94\u7F28\u83B9\u8424\u8425\u8367\u8747\u8FCE\u8D62\u76C8\u5F71\u9896\u786C\u6620\u5B34\u90E2\u8314\u8365\u83BA\u8426\u84E5\u6484\u5624\u81BA\u6EE2\u6F46\u701B\u745B\u748E\u6979\u5AB5\u9E66\u763F\u988D\u7F42
yo \u54DF\u5537
yong \u62E5\u4F63\u81C3\u75C8\u5EB8\u96CD\u8E0A\u86F9\u548F\u6CF3\u6D8C\u6C38\u607F\u52C7\u7528\u4FD1\u58C5\u5889\u5581\u6175\u9095\u955B\u752C\u9CD9\u9954
you \u5E7D\u4F18\u60A0\u5FE7\u5C24\u7531\u90AE\u94C0\u72B9\u6CB9\u6E38\u9149\u6709\u53CB\u53F3\u4F51\u91C9\u8BF1\u53C8\u5E7C\u5363\u6538\u4F91\u83A0\u839C\u83B8\u5466\u56FF\u5BA5\u67DA\u7337\u7256\u94D5\u75A3\u86B0\u86B4\u8763\u8764\u9C7F\u9EDD\u9F2C
yu \u8FC2\u6DE4\u4E8E\u76C2\u6986\u865E\u611A\u8206\u4F59\u4FDE\u903E\u9C7C\u6109\u6E1D\u6E14\u9685\u4E88\u5A31\u96E8\u4E0E\u5C7F\u79B9\u5B87\u8BED\u7FBD\u7389\u57DF\u828B\u90C1\u9047\u55BB\u5CEA\u5FA1\u6108\u6B32\u72F1\u80B2\u8A89\u6D74\u5BD3\u88D5\u9884\u8C6B\u9A6D\u79BA\u6BD3\u4F1B\u4FE3\u8C00\u8C15\u8438\u84E3\u63C4\u5704\u5709\u5D5B\u72F3\u996B\u9980\u5EBE\u9608\u9B3B\u59AA\u59A4\u7EA1\u745C\u6631\u89CE\u8174\u6B24\u715C\u71E0\u8080\u807F\u94B0\u9E46\u9E6C\u7610\u7600\u7AAC\u7AB3\u872E\u8753\u7AFD\u81FE\u8201\u96E9\u9F89
yuan \u9E33\u6E0A\u51A4\u5143\u57A3\u8881\u539F\u63F4\u8F95\u56ED\u5458\u5706\u733F\u6E90\u7F18\u8FDC\u82D1\u613F\u6028\u9662\u57B8\u586C\u82AB\u63BE\u6C85\u5A9B\u7457\u6A7C\u7230\u7722\u9E22\u8788\u7BA2\u9F0B
yue \u66F0\u7EA6\u8D8A\u8DC3\u5CB3\u7CA4\u6708\u60A6\u9605\u9FA0\u54D5\u7039\u6A3E\u5216\u94BA
yun \u8018\u4E91\u90E7\u5300\u9668\u5141\u8FD0\u8574\u915D\u6655\u97F5\u5B55\u90D3\u82B8\u72C1\u607D\u6120\u7EAD\u97EB\u6B92\u6600\u6C32\u71A8\u7B60
za \u531D\u7838\u6742\u548B\u62F6\u5482
zai \u683D\u54C9\u707E\u5BB0\u8F7D\u518D\u5728\u4ED4\u5D3D\u753E
zan \u54B1\u6512\u6682\u8D5E\u74D2\u661D\u7C2A\u7CCC\u8DB1\u933E
zang \u8D43\u810F\u846C\u5958\u9A75\u81E7
zao \u906D\u7CDF\u51FF\u85FB\u67A3\u65E9\u6FA1\u86A4\u8E81\u566A\u9020\u7682\u7076\u71E5\u5523
ze \u8D23\u62E9\u5219\u6CFD\u4EC4\u8D5C\u5567\u5E3B\u8FEE\u6603\u7B2E\u7BA6\u8234
zei \u8D3C
zen \u600E\u8C2E
zeng \u589E\u618E\u8D60\u7F2F\u7511\u7F7E\u9503
zha \u624E\u55B3\u6E23\u672D\u94E1\u95F8\u7728\u69A8\u4E4D\u70B8\u8BC8\u67DE\u63F8\u5412\u54A4\u54F3\u6942\u781F\u75C4\u86B1\u9F44
zhai \u7FDF\u6458\u658B\u5B85\u7A84\u503A\u5BE8\u7826\u7635
zhan \u77BB\u6BE1\u8A79\u6CBE\u76CF\u65A9\u5D2D\u5C55\u8638\u6808\u5360\u6218\u7AD9\u6E5B\u7EFD\u8C35\u640C\u65C3
zhang \u6A1F\u7AE0\u5F70\u6F33\u5F20\u638C\u6DA8\u6756\u4E08\u5E10\u8D26\u4ED7\u80C0\u7634\u969C\u4EC9\u9123\u5E5B\u5D82\u7350\u5ADC\u748B\u87D1
zhao \u62DB\u662D\u627E\u6CBC\u8D75\u7167\u7F69\u5146\u8087\u53EC\u8BCF\u68F9\u948A\u7B0A
zhe \u906E\u6298\u54F2\u86F0\u8F99\u8005\u9517\u8517\u8FD9\u6D59\u7740\u8C2A\u647A\u67D8\u8F84\u78D4\u9E67\u8936\u8707\u8D6D
zhen \u73CD\u659F\u771F\u7504\u7827\u81FB\u8D1E\u9488\u4FA6\u6795\u75B9\u8BCA\u9707\u632F\u9547\u9635\u5E27\u5733\u84C1\u6D48\u6EB1\u7F1C\u6862\u699B\u8F78\u8D48\u80D7\u6715\u796F\u755B\u7A39\u9E29\u7BB4
zheng \u84B8\u6323\u7741\u5F81\u72F0\u4E89\u6014\u6574\u62EF\u6B63\u653F\u75C7\u90D1\u8BC1\u8BE4\u5CE5\u94B2\u94EE\u7B5D
zhi \u829D\u679D\u652F\u5431\u8718\u77E5\u80A2\u8102\u6C41\u4E4B\u7EC7\u804C\u76F4\u690D\u6B96\u6267\u503C\u4F84\u5740\u6307\u6B62\u8DBE\u53EA\u65E8\u7EB8\u5FD7\u631A\u63B7\u81F3\u81F4\u7F6E\u5E1C\u5CD9\u5236\u667A\u79E9\u7A1A\u8D28\u7099\u75D4\u6EDE\u6CBB\u7A92\u536E\u965F\u90C5\u57F4\u82B7\u646D\u5E19\u5FB5\u5902\u5FEE\u5F58\u54AB\u9A98\u6809\u67B3\u6800\u684E\u8F75\u8F7E\u8D3D\u80DD\u81A3\u7949\u7957\u9EF9\u96C9\u9E37\u75E3\u86ED\u7D77\u916F\u8DD6\u8E2C\u8E2F\u8C78\u89EF
zhong \u4E2D\u76C5\u5FE0\u949F\u8877\u7EC8\u79CD\u80BF\u91CD\u4EF2\u4F17\u51A2\u953A\u87BD\u822F\u8E35
zhou \u821F\u5468\u5DDE\u6D32\u8BCC\u7CA5\u8F74\u8098\u5E1A\u5492\u76B1\u5B99\u663C\u9AA4\u836E\u5541\u59AF\u7EA3\u7EC9\u80C4\u78A1\u7C40\u914E
zhu \u73E0\u682A\u86DB\u6731\u732A\u8BF8\u8BDB\u9010\u7AF9\u70DB\u716E\u62C4\u77A9\u5631\u4E3B\u8457\u67F1\u52A9\u86C0\u8D2E\u94F8\u7B51\u4F4F\u6CE8\u795D\u9A7B\u4E36\u4F2B\u4F8F\u90BE\u82CE\u8331\u6D19\u6E1A\u6F74\u677C\u69E0\u6A65\u70B7\u94E2\u75B0\u7603\u7AFA\u7BB8\u8233\u7FE5\u8E85\u9E88
zhua \u6293\u722A
zhuai \u62FD
zhuan \u4E13\u7816\u8F6C\u64B0\u8D5A\u7BC6\u556D\u9994\u989B
zhuang \u5E62\u6869\u5E84\u88C5\u5986\u649E\u58EE\u72B6
zhui \u690E\u9525\u8FFD\u8D58\u5760\u7F00\u60F4\u9A93\u7F12\u96B9
zhun \u8C06\u51C6\u80AB\u7A80
zhuo \u6349\u62D9\u5353\u684C\u7422\u8301\u914C\u5544\u707C\u6D4A\u502C\u8BFC\u64E2\u6D5E\u6DBF\u6FEF\u799A\u65AB\u956F
zi \u5179\u54A8\u8D44\u59FF\u6ECB\u6DC4\u5B5C\u7D2B\u7C7D\u6ED3\u5B50\u81EA\u6E0D\u5B57\u8C18\u8308\u5D6B\u59CA\u5B73\u7F01\u6893\u8F8E\u8D40\u6063\u7726\u9531\u79ED\u8014\u7B2B\u7CA2\u8D91\u89DC\u8A3E\u9F87\u9CBB\u9AED
zong \u9B03\u68D5\u8E2A\u5B97\u7EFC\u603B\u7EB5\u506C\u8159\u7CBD
zou \u90B9\u8D70\u594F\u63CD\u8BF9\u966C\u9139\u9A7A\u9CB0
zu \u79DF\u8DB3\u5352\u65CF\u7956\u8BC5\u963B\u7EC4\u4FCE\u83F9\u955E
zuan \u94BB\u7E82\u6525\u7F35\u8E9C
zui \u5480\u5634\u9189\u6700\u7F6A\u855E
zun \u5C0A\u9075\u6499\u6A3D\u9CDF
zuo \u6628\u5DE6\u4F50\u505A\u4F5C\u5750\u5EA7\u963C\u5511\u562C\u600D\u80D9\u795A
`;

// dialogs/understanding/sounds.ts
var table;
function load() {
  const read2 = /* @__PURE__ */ new Map();
  for (const line3 of syllables.trim().split("\n")) {
    const [syllable = "", characters = ""] = line3.split(" ");
    for (const character of characters) read2.set(character, syllable);
  }
  return read2;
}
function soundsOf(characters) {
  table ??= load();
  const sounds = [];
  for (const character of characters) {
    const sound = table.get(character);
    if (sound === void 0) return null;
    sounds.push(sound);
  }
  return sounds;
}

// dialogs/understanding/intents.ts
var purposes = {
  greet: "says hello, or asks whether anybody is there",
  goodbye: "takes leave: nothing more is wanted",
  help: "asks what the bot can do, or how to use it",
  thanks: "thanks",
  yes: "agrees to what was asked",
  no: "declines what was asked, or says that it is wrong",
  cancel: "wants to stop what is going on in the chat; a placed order is order.cancel",
  startOver: "wants to begin again from nothing",
  person: "wants to talk to a human, not to a program",
  "language.en": "wants to go on in English",
  "language.zh": "wants to go on in Chinese",
  privacy: "asks what is kept about them, wants it given out or erased, or wants no more messages",
  "product.browse": "wants to see what there is, without a wish in mind",
  "product.search": "asks after certain goods: whether there are any, what they cost, what they are",
  "product.recommend": "wants help to choose: for a taste, an occasion, a gift, between two",
  "product.advice": "asks how to use goods: brewing, storing, cleaning, caffeine, health",
  "shop.hours": "asks when the shop is open",
  "shop.location": "asks where the shop is, how to get there, whether one can visit or collect",
  "delivery.cost": "asks what delivery costs, or when it is free",
  "delivery.time": "asks how delivery goes in general: how long, when, where to, by whom; an order already placed is order.status",
  "payment.methods": "asks how one can pay, before paying",
  "payment.pay": "wants to pay now",
  "payment.problem": "tried to pay and it went wrong: failed, charged twice, not booked",
  discount: "wants it cheaper: promotion, coupon, bulk price",
  invoice: "wants an invoice or a receipt",
  "order.place": "wants to buy",
  "order.repeat": "wants the same as last time",
  "order.change": "wants something else about the order: goods, number, address, contact",
  "order.cancel": "wants a placed order undone before it has arrived",
  "order.status": "asks calmly how a placed order stands or when it comes",
  "order.late": "complains that a placed order is overdue or lost",
  "order.damaged": "got broken, wrong or too few goods",
  "refund.request": "wants money back",
  "refund.status": "asks where a refund is that was promised or asked for",
  "return.request": "has the goods and wants to send them back or exchange them",
  "return.policy": "asks whether and how one may return things in general",
  complaint: "is angry or disappointed: service, quality, being treated badly",
  "rep.ordersToday": "staff: the orders of the day",
  "rep.order": "staff: one order by its number",
  "rep.customer": "staff: a customer by name or contact",
  "rep.markPaid": "staff: an order was paid",
  "rep.markShipped": "staff: an order was shipped",
  "rep.markDelivered": "staff: an order was delivered",
  "manager.summary": "managers: the figures of a stretch of time",
  none: "anything else"
};
var intents = Object.keys(purposes);

// dialogs/understanding/training/en/aftercare.json
var aftercare_default = {
  "refund.request": [
    "I want a refund",
    "I want my money back",
    "please refund me",
    "can I get a refund for order {order}",
    "refund order {order} please",
    "I'd like to ask for a refund",
    "give me my money back!",
    "could you refund the {product}",
    "i cancelled, please send my money back",
    "how do I get a refund",
    "I'd like a partial refund",
    "please return the money to my card",
    "can you refund the shipping cost",
    "I never got it so I want to be refunded",
    "I paid twice, refund one of them please",
    "is it possible to be reimbursed",
    "I don't want a replacement, just the money",
    "money back please",
    "refund pls",
    "I expect a full refund for order {order}",
    "would you kindly refund the difference",
    "I want you to pay me back",
    "requesting refund for order {order}",
    "the tea was not good, can i have my money back",
    "reimburse me for the broken cup",
    "refnd please",
    "the parcel never came, I'd like my money back",
    "cancel it and give me the money back",
    "I want to be refunded for {product}"
  ],
  "refund.status": [
    "where is my refund",
    "when do I get my money back",
    "has my refund been processed",
    "I sent it back two weeks ago, no refund yet",
    "refund for order {order} still not here",
    "how long does a refund take",
    "did you refund order {order} already",
    "you promised me a refund, when is it coming",
    "what's happening with my refund",
    "still waiting for my money back",
    "is the refund on its way",
    "I haven't seen the refund on my card",
    "any update on the refund?",
    "refund status",
    "when will the money be back on my account",
    "was order {order} refunded",
    "have you sent the refund yet",
    "it's been ten days and the refund hasn't arrived",
    "just checking on my refund please",
    "my bank has not received your refund",
    "you got my return, so where's the money",
    "which account did the refund go to",
    "did the refund go through",
    "checking if I was refunded for order {order}",
    "how many days till the refund shows up",
    "you said you'd refund me last week, nothing yet",
    "did my money go back yet?",
    "refund still pending?"
  ],
  "return.request": [
    "I want to return something",
    "I'd like to return the {product}",
    "can I send the {product} back",
    "how do I return order {order}",
    "I want to exchange the {product}",
    "can I swap it for a different colour, it already arrived",
    "I'd like to exchange it for a bigger one",
    "it doesn't suit me, I want to send it back",
    "return my order and refund me",
    "where do I send the return",
    "please take the {product} back",
    "need a return label",
    "can i give the teapot back",
    "the cup I received is too small, can I exchange it",
    "I don't like it, return please",
    "returning order {order}",
    "I would like to send part of the order back",
    "got it as a gift but already have one, can I exchange it",
    "wanna return this",
    "start a return please",
    "could somebody pick up my return",
    "I changed my mind after it arrived and would like to return it",
    "exchange order {order} for {product}",
    "the tea isn't to my taste, can I return the unopened tins",
    "I'd like a replacement in another size",
    "how can I send it back to you",
    "these are the wrong size for me, I'd like to send them back",
    "can you swap the mug I received for the blue one",
    "i'd like to give back {number} {product}",
    "want to exchange my teapot"
  ],
  "return.policy": [
    "what is your return policy",
    "how long do I have to return something",
    "can I return opened tea",
    "do you accept returns",
    "who pays for return shipping",
    "is it possible to return things if I don't like them",
    "how many days to send something back",
    "what if I don't like the tea",
    "do you give refunds in general",
    "can teaware be returned",
    "returns policy?",
    "are sale items returnable",
    "do I get all my money back if I return it",
    "what are the conditions for a return",
    "do you exchange things",
    "is there a guarantee on the teapots",
    "what if it arrives broken, am I covered",
    "before I buy: can I send it back if it doesn't fit",
    "do you have a warranty",
    "do you take back gifts without a receipt",
    "what happens if something is wrong with my order",
    "is there a right of withdrawal",
    "how do returns work at your shop",
    "is there a restocking fee",
    "within how many days can i exchange",
    "if I order two and don't like one, can I return it",
    "do you take things back",
    "what's your policy on returns and exchanges"
  ],
  complaint: [
    "I want to complain",
    "I want to complain to somebody",
    "I'd like to make a complaint",
    "your service is terrible",
    "this is unacceptable",
    "I am very disappointed",
    "worst shop ever",
    "I'm really unhappy with how this was handled",
    "nobody ever answers me",
    "your courier was very rude to me",
    "this is a joke",
    "I will never buy here again",
    "the quality is much worse than in the pictures",
    "you lied about the quality",
    "the tea tastes like dust, really bad",
    "I've asked three times and got no answer",
    "shame on you",
    "this is the second time you got it wrong",
    "I'm going to leave a bad review",
    "honestly not happy with the {product} at all",
    "scam!",
    "your bot is useless and i'm fed up",
    "very poor packaging, I expected more",
    "complaint about order {order}",
    "I feel cheated",
    "what kind of service is this",
    "I regret buying from you",
    "I have been treated badly by your staff",
    "your people are rude",
    "I'm fed up with you lot",
    "what a terrible experience",
    "I expected better from you",
    "that's not what I call service"
  ]
};

// dialogs/understanding/training/en/answers.json
var answers_default = {
  yes: [
    "yes",
    "yeah",
    "yep",
    "sure",
    "of course",
    "ok",
    "sounds good",
    "go ahead",
    "that is right",
    "correct",
    "confirm",
    "please do",
    "absolutely",
    "yes that is fine",
    "all right",
    "looks good",
    "yes go on",
    "fine by me",
    "perfect",
    "yes please",
    "yup that's the one",
    "ok do it",
    "exactly",
    "yes, all correct",
    "sure thing",
    "sounds lovely, yes",
    "ye",
    "I agree",
    "okey",
    "right, go on"
  ],
  no: [
    "no",
    "nope",
    "no thanks",
    "not now",
    "not really",
    "no way",
    "not that",
    "no, that's not right",
    "that is wrong",
    "I would rather not",
    "absolutely not",
    "I don't think so",
    "nah",
    "not yet",
    "incorrect",
    "no I don't want that",
    "no thank you",
    "nope, wrong one",
    "not what I meant",
    "no, leave that out",
    "hmm no",
    "definitely not",
    "not today thanks",
    "no that's a mistake",
    "nothing like that",
    "noo",
    "please don't",
    "that isn't it",
    "no, not that one",
    "nope that's not right",
    "no thanks, I'm fine"
  ],
  cancel: [
    "cancel",
    "stop",
    "never mind",
    "forget it",
    "quit",
    "exit",
    "abort",
    "leave it",
    "forget about it",
    "stop it",
    "cancel that",
    "please stop",
    "get me out of here",
    "I changed my mind, stop",
    "drop this",
    "let's leave it",
    "stop asking",
    "actually never mind",
    "scrap it",
    "ok stop here",
    "nvm",
    "I don't want to go on with this",
    "let's not do this",
    "skip it",
    "no need to continue, stop",
    "i give up",
    "drop it please",
    "forget what I said",
    "quit this please",
    "stop, I don't want to order after all",
    "no, leave the whole thing",
    "ok forget this",
    "cancel what we are doing"
  ],
  startOver: [
    "start over",
    "restart",
    "begin again",
    "start again",
    "start from scratch",
    "reset",
    "let's restart",
    "go back to the beginning",
    "from the start please",
    "clear everything and start again",
    "can we start anew",
    "new conversation",
    "reset the conversation",
    "back to the start",
    "let's do this again from the beginning",
    "wipe it and start fresh",
    "can we begin from zero",
    "I messed up, let me start over",
    "redo everything",
    "restart please",
    "scrap all that and let's start anew",
    "go back to step one",
    "I'd like to start from the beginning again",
    "clear the whole thing",
    "new try from the top",
    "forget all of it and begin again"
  ]
};

// dialogs/understanding/training/en/delivery.json
var delivery_default = {
  "shop.hours": [
    "when are you open",
    "what are your opening hours",
    "are you open today",
    "are you open on Sundays",
    "what time do you close",
    "until when are you open tonight",
    "do you open on public holidays",
    "opening times please",
    "when does the shop open tomorrow",
    "is the store open right now",
    "are u open at weekends",
    "what days are you closed",
    "do you close for lunch",
    "closed over new year?",
    "when can I come by",
    "how late can I drop in on a Saturday",
    "business hours?",
    "what hours do you answer messages",
    "is anybody in the shop on Monday",
    "could you tell me your hours please",
    "hours",
    "are you still open",
    "when do you start in the morning",
    "till what time can i collect something",
    "do you have holiday hours",
    "wen r u open",
    "are you there on Saturday mornings",
    "open now?"
  ],
  "shop.location": [
    "where are you",
    "where is your shop",
    "what is your address",
    "do you have a physical store",
    "how do I get to you",
    "can I visit the shop",
    "which city are you in",
    "whats the shop's address",
    "are you anywhere near the station",
    "do you have a showroom",
    "can I pick it up in person",
    "can I come and taste the tea somewhere",
    "is there parking near your store",
    "where are you based",
    "do you have a branch in London",
    "send me the location please",
    "directions to the shop",
    "is it only online or is there a real store",
    "which metro stop is closest to you",
    "where can I see the ceramics before buying",
    "do you ship from China or from here",
    "can I collect my order from your shop",
    "I'd like to stop by, where do I go",
    "where exactly do i find you",
    "shop address pls",
    "can I come by and look at the cups",
    "what street are you on",
    "is your store in the city centre"
  ],
  "delivery.cost": [
    "how much is shipping",
    "what does delivery cost",
    "do you charge for delivery",
    "is shipping free",
    "free delivery from what amount?",
    "shipping fee?",
    "how much is postage to Germany",
    "what would it cost to send to {address}",
    "is delivery included in the price",
    "how much do I pay for shipping to {address}",
    "do i get free shipping if I buy {number} {product}",
    "what's the delivery charge for a small parcel",
    "how much extra for express",
    "who pays for the shipping",
    "any shipping costs on top?",
    "postage?",
    "are there customs fees or duties",
    "delivery fee pls",
    "how much more do I need to spend for free shipping",
    "shipping costs to the US please",
    "and how much is that with delivery",
    "is there a minimum order for free delivery",
    "do you add a packing charge",
    "hi, quick one: what are your shipping rates",
    "cheaper if I collect it myself?",
    "shiping cost?",
    "what do you charge for postage",
    "how much would sending {number} {product} cost",
    "do I pay extra for delivery to the mountains"
  ],
  "delivery.time": [
    "how long does delivery take",
    "how long does shipping take to {address}",
    "when would it arrive if I order today",
    "do you deliver to {address}",
    "do you ship abroad",
    "do you ship to Canada",
    "can you deliver by Friday",
    "how fast is your shipping",
    "how many days until I get it",
    "do you deliver at weekends",
    "which courier do you use",
    "what time of day do you deliver",
    "can I choose a delivery day",
    "is next day delivery possible",
    "if I order {number} {product} now, when do I have it",
    "would it get here before Christmas",
    "how soon do you send things out",
    "do u ship internationally",
    "delivery time?",
    "how long would it take roughly",
    "can it be here in time for a birthday on the 20th",
    "do you deliver to PO boxes",
    "do you deliver to our island",
    "what's the usual delivery time, please",
    "do you send orders the same day",
    "who delivers, DHL or the post?",
    "can you send it to my office in the evening",
    "is express delivery available",
    "where do you deliver to",
    "if I order right now, when roughly would it be here?",
    "how many working days is shipping",
    "shiping time?",
    "do you also send to Austria",
    "is it possible to have it by the weekend"
  ]
};

// dialogs/understanding/training/en/none.json
var none_default = {
  none: [
    "what is the weather like",
    "tell me a story",
    "who is the president",
    "sing a song",
    "what time is it",
    "I love my dog",
    "what is the meaning of life",
    "how old are you",
    "do you like football",
    "the sky is blue",
    "I am bored",
    "what is two plus two",
    "book a flight to Paris",
    "open the window",
    "where is the nearest station",
    "write some code for me",
    "you are stupid",
    "I feel tired today",
    "who wrote this book",
    "what movie should I watch",
    "my brother lives in town",
    "how far is the moon",
    "what do you think about love",
    "it is cold outside",
    "set an alarm for seven",
    "is it going to rain",
    "what's the capital of France",
    "can you do my homework",
    "who won the match last night",
    "translate this into Spanish",
    "what is 15% of 80",
    "my cat is asleep on the keyboard",
    "what's your favourite colour",
    "who invented the telephone",
    "how tall is the Eiffel tower",
    "I need a plumber",
    "recommend a good restaurant nearby",
    "can you fix my printer",
    "what's the exchange rate today",
    "do you know any good podcasts",
    "what year is it",
    "I have a headache",
    "how do I lose weight",
    "who is the king of England",
    "the train was packed this morning",
    "turn off the lights",
    "remind me to call mum at five",
    "my laptop won't turn on",
    "how do I cook rice",
    "what's the score",
    "is there life on Mars",
    "write me a poem about autumn",
    "what does this word mean",
    "asdfghjkl",
    "hmm hmm hmm",
    "lol",
    "haha nice",
    "blah blah",
    "1+1",
    "the quick brown fox",
    "I passed my exam!",
    "my daughter starts school tomorrow",
    "I'm learning to play the piano",
    "do you dream",
    "do you sleep at night",
    "can you drive",
    "where did you grow up",
    "what do you look like",
    "who made you",
    "what language are you programmed in",
    "are you smarter than me",
    "will robots take over the world",
    "should I get married",
    "I miss my grandma",
    "it's my birthday",
    "happy new year!",
    "merry christmas",
    "what day is it today",
    "how do I get to the airport",
    "book me a table for two",
    "call me a taxi",
    "is the museum open on Monday",
    "do you repair bicycles",
    "can I rent a flat from you",
    "are you hiring",
    "I'd like to apply for a job",
    "we offer SEO services for your website",
    "would you like to rank first on google",
    "dear sir, I represent a marketing company",
    "can you invest my money",
    "which stocks should I buy",
    "what is bitcoin worth",
    "how old is the universe",
    "why is the sky blue",
    "what is the square root of 144",
    "who painted the Mona Lisa",
    "what's the best phone to buy",
    "my phone battery dies too fast",
    "how do I reset my password on facebook",
    "what's the wifi password",
    "send an e-mail to my boss",
    "what's on tv tonight",
    "any good books lately?",
    "do you like dogs or cats",
    "I'm allergic to peanuts",
    "my back hurts",
    "can you give me medical advice",
    "I think I have a fever",
    "is it safe to travel there",
    "what's the population of India",
    "how do you spell necessary",
    "I hate Mondays",
    "this weather is awful",
    "so tired lol",
    "you're cute",
    "will you marry me",
    "shut up",
    "you idiot",
    "ok boomer",
    "knock knock",
    "what's up with politics these days",
    "who should I vote for",
    "tell me about the war",
    "what happens when we die",
    "I lost my keys",
    "my neighbour is too loud",
    "how do I tie a tie",
    "where can I buy concert tickets",
    "what is the speed limit here",
    "can you count to ten",
    "say something funny",
    "open youtube",
    "what is the best way to learn French",
    "find me a hotel in Rome",
    "do you know my friend Paul",
    "I was at the lake yesterday",
    "we had pizza for lunch",
    "the kids are driving me crazy",
    "guess what happened to me",
    "let me think about it for a bit",
    "just testing",
    "test test",
    "is this thing on",
    "sorry wrong chat",
    "oops that was for my wife",
    "do you know a good dentist",
    "my train is late again",
    "I need a refund from my airline",
    "cancel my gym membership",
    "how do I change my password",
    "what's your mother's name",
    "can you check my bank balance",
    "how do I pay my electricity bill",
    "my phone screen is cracked",
    "when does the cinema open",
    "I need an appointment at the town hall",
    "who invented paper",
    "let's play a game",
    "how many planets are there",
    "why do cats purr",
    "what is the tallest building in the world",
    "I dreamt about a whale last night",
    "the neighbours have a new puppy",
    "could you tutor my son in maths",
    "what's the latest iPhone",
    "are aliens real",
    "what is the plot of that film",
    "my flight leaves at six",
    "how do I write a CV",
    "what's trending today",
    "do you have a girlfriend",
    "the sun is out at last"
  ]
};

// dialogs/understanding/training/en/orders.json
var orders_default = {
  "order.place": [
    "I want to order {number} {product}",
    "I'd like {number} {product}",
    "I would like to buy {product}",
    "order {number} {product}",
    "can I get {number} {product}",
    "I will take {number} {product}",
    "give me {number} {product} please",
    "{number} {product}",
    "{product} {number}",
    "I want to place an order",
    "I want to buy something",
    "send me {number} {product}",
    "I need {number} {product}",
    "{number} {product} and {number} {product} to {address}",
    "please order {product} for me",
    "buy {product}",
    "let me have {number} {product}",
    "could I have {number} {product}",
    "I want {product}",
    "place an order for {number} {product}",
    "I'd like to order",
    "{number} {product} please",
    "ship {number} {product} to {address}",
    "new order",
    "I'll have {product}",
    "can I order some {product}",
    "I want to make a purchase",
    "sign me up for {number} {product}",
    "hi could i please get {number} {product}",
    "put me down for {number} {product}",
    "I'd like to buy a few things",
    "can i order here?",
    "hello I want to buy {product} and {product}",
    "{number} x {product} pls",
    "may I have {number} {product} sent to {address}",
    "I'll go for the {product}",
    "we need {number} {product} for the office",
    "want to buy {product}",
    "i would like to buy some {product} please",
    "new order: {number} {product}",
    "I need some tea for my office",
    "can you send {number} {product} to {address}"
  ],
  "order.repeat": [
    "same as last time please",
    "the same order again",
    "reorder",
    "I'd like to reorder what I had last time",
    "can you send me the same again",
    "repeat my last order",
    "same again pls",
    "could I have my usual",
    "the usual please",
    "order the same things as before",
    "I want exactly what I bought last month",
    "just like my previous order",
    "place order {order} again",
    "same as order {order} please",
    "do that order one more time",
    "I've run out, same again",
    "can we do a repeat of the last one",
    "another round of what I ordered last time",
    "everything from my last order once more",
    "i finished my tea, need the same one as before",
    "I'd like the exact same order as last time, to the same address",
    "buy again",
    "let's repeat the order from spring",
    "reorder order {order}",
    "can I get again what you sent me last time?",
    "same tea, same amount as before",
    "please copy my last order",
    "the usual order pls",
    "another one of order {order}",
    "again what I had in March",
    "could you do the same as my previous one"
  ],
  "order.change": [
    "not the {product}, the {product}",
    "I would rather have {product}",
    "just {number} please",
    "remove the {product}",
    "take out the {product}",
    "make it {number}",
    "change it to {number}",
    "add {number} {product}",
    "add {product} to my order",
    "send it to {address} instead",
    "change the address to {address}",
    "change the address",
    "replace {product} with {product}",
    "swap {product} for {product}",
    "switch to {product}",
    "no, {number}",
    "only {number}",
    "{number} instead",
    "{product} instead",
    "without the {product}",
    "I meant {number} {product}",
    "drop the {product}",
    "I want to change my order",
    "can I change the quantity",
    "no {product}",
    "and also {number} {product}",
    "{number} more {product}",
    "deliver it to {address} instead",
    "actually {number}",
    "actually make it {number} {product}",
    "take the {product} off",
    "make that {number} please",
    "could you change the {product} to {product}",
    "sorry, {number} not {number}",
    "one less {product} please",
    "can you ship it to {address} instead",
    "I gave you the wrong address",
    "wrong phone number, please change it",
    "take one {product} off",
    "I'd like to add something to my order",
    "different address please: {address}",
    "let's say {number}",
    "{number} will do"
  ],
  "order.cancel": [
    "cancel my order",
    "cancel order {order}",
    "I want to cancel the order",
    "please cancel order number {order}",
    "I don't want my order any more",
    "can I cancel what I ordered",
    "call off my order",
    "how do I cancel an order",
    "cancel the order I made today",
    "withdraw my order",
    "I'd like to cancel my purchase",
    "undo my order",
    "revoke order {order}",
    "I no longer need order {order}",
    "I no longer want the order I placed",
    "pls cancel my last order",
    "I made a mistake, please cancel the order I just placed",
    "cancel my order before it ships please",
    "can you stop order {order} from going out",
    "I ordered twice by accident, cancel one",
    "how can i cancel",
    "is it too late to cancel order {order}",
    "don't send order {order}, I don't need it any more",
    "changed my mind about my order, please cancel it",
    "I'd like order {order} cancelled",
    "scrap order {order}",
    "please void my order",
    "kindly cancel order {order}",
    "cancle my order",
    "I placed an order by mistake, please undo it",
    "please take back order {order}, I don't need it",
    "cancel the order from this morning"
  ],
  "order.status": [
    "where is my order",
    "where is my package",
    "track my order",
    "order status",
    "what is the status of order {order}",
    "when will it arrive",
    "has my order been shipped",
    "is my order on the way",
    "track order {order}",
    "where is order {order}",
    "has order {order} been sent yet",
    "when will my order be delivered",
    "how long until my delivery comes",
    "tracking number please",
    "what's happening with my order",
    "when do I get my package",
    "did you ship order {order}",
    "check my order",
    "where is my stuff",
    "did my order go through",
    "tell me about my order",
    "what did I order so far",
    "what is my total",
    "has it been sent out",
    "is there any update on my order",
    "when does order {order} arrive",
    "any news on my order?",
    "hi, just checking on my order",
    "wheres my package",
    "can you check where order {order} is",
    "did order {order} go out already?",
    "what stage is my order at",
    "have you sent my tea yet",
    "do you have a tracking link for order {order}",
    "order {order} status please",
    "just wondering when my order gets here",
    "wher is my oder",
    "hows my order doing",
    "is my parcel with the courier already",
    "has {order} left the shop",
    "I ordered yesterday, has it gone out?"
  ],
  "order.late": [
    "my parcel has not arrived",
    "I haven't received my order",
    "my order is late",
    "it was supposed to be here on Monday and still nothing",
    "still waiting for order {order}",
    "I've been waiting for two weeks now!",
    "where the hell is my parcel, it's been ten days",
    "order {order} should have arrived last week",
    "my package seems to be lost",
    "i think the parcel got lost",
    "tracking hasn't moved for five days",
    "it says delivered but I never got it",
    "the courier says delivered, but nothing is here",
    "why is it taking so long",
    "you said three days, it has been eight",
    "still no sign of my tea",
    "still hasnt come",
    "my delivery is overdue",
    "nothing has arrived yet and I needed it yesterday",
    "order {order} never arrived",
    "I ordered ages ago and nothing came",
    "how much longer do I have to wait",
    "Sorry to bother you, but my order is quite late now",
    "the party is tomorrow and the cups are still not here",
    "has my package been lost? it's way past the date",
    "this is taking forever, where is my stuff",
    "parcel stuck in the depot since last week",
    "I was promised delivery by Friday",
    "my mum never got the gift I sent her",
    "order {order} was due on Saturday, it's now Wednesday",
    "its been 2 weeks!!",
    "my parcel is nowhere to be found",
    "the parcel is a week late, what is going on",
    "stil not here"
  ],
  "order.damaged": [
    "my teapot arrived broken",
    "the {product} was broken when I opened the box",
    "one of the cups is cracked",
    "I got the wrong tea",
    "you sent me {product} instead of {product}",
    "there is a {product} missing from my parcel",
    "one item is missing",
    "the parcel arrived but half of it wasn't in it",
    "the lid is chipped",
    "the box was crushed and the tea spilled everywhere",
    "order {order} arrived damaged",
    "wrong item in order {order}",
    "I ordered {number} {product} but only got one",
    "this isn't what i ordered",
    "the {product} has a crack",
    "glaze is scratched and the handle is off",
    "the tin came open, tea all over the package",
    "the tea smells mouldy",
    "received someone else's order",
    "the pot leaks",
    "you forgot the {product}",
    "everything smashed, so sad",
    "unfortunately the {product} did not survive the journey",
    "the colour is not what I ordered",
    "the bag was already open when it came",
    "got green, ordered blue",
    "hi, the mug i got today has a broken handle",
    "short by two boxes in the delivery",
    "recieved the wrong tea",
    "opened the parcel and the pot is in pieces",
    "you packed {product} instead of what I wanted",
    "the set is incomplete, a cup is missing",
    "everything arrived broken",
    "it came broken",
    "some of it arrived damaged"
  ]
};

// dialogs/understanding/training/en/own.json
var own_default = {};

// dialogs/understanding/training/en/payment.json
var payment_default = {
  "payment.methods": [
    "how can I pay",
    "what payment methods do you accept",
    "do you take credit cards",
    "can I pay with paypal",
    "do you accept Alipay",
    "is wechat pay ok",
    "can I pay cash on delivery",
    "do you take apple pay",
    "can i pay by bank transfer",
    "which cards do you accept",
    "is it possible to pay on invoice",
    "can I pay in instalments",
    "do you take american express",
    "do I have to pay up front",
    "can I pay when it arrives",
    "what are the payment options",
    "can I pay in euros",
    "is payment by card safe here",
    "payment methods?",
    "visa ok?",
    "do you accept gift cards",
    "could I pay half now and half later",
    "what ways are there to pay, please",
    "can the company pay later",
    "do you need my card number",
    "how do I pay?",
    "how does payment work here",
    "is visa fine",
    "do you only take cash"
  ],
  "payment.pay": [
    "I want to pay",
    "I'd like to pay now",
    "how do I pay for order {order}",
    "let me pay for my order",
    "where do I pay",
    "send me a payment link please",
    "ready to pay",
    "can I pay for order {order} now",
    "take my money :)",
    "I want to settle order {order}",
    "I'd like to pay for it right away",
    "give me your bank details so I can transfer the money",
    "what's the account number to pay into",
    "can you send the QR code for payment",
    "pay order {order}",
    "i want to pay by card now",
    "checkout please",
    "how do I complete the payment",
    "please send me the link so I can pay",
    "I still have to pay for my tea, how?",
    "let's do the payment",
    "want to pay the open amount",
    "pay now",
    "I forgot to pay, can I do it now",
    "where can I enter my card",
    "let me pay order {order}",
    "here's my card, I want to pay",
    "i'd like to settle the bill",
    "can I pay for my order here and now"
  ],
  "payment.problem": [
    "my payment failed",
    "my card was declined",
    "I was charged twice",
    "you charged me two times for order {order}",
    "the payment didn't go through",
    "the money left my account but the order says unpaid",
    "I paid but it still says unpaid",
    "payment page shows an error",
    "the link doesn't work, I can't pay",
    "you charged me the wrong amount",
    "I paid too much",
    "it won't accept my card",
    "got an error when paying",
    "order {order} was charged twice, please check",
    "I transferred the money three days ago, why is it not marked as paid",
    "double charge on my credit card!!",
    "paypal says failed",
    "cant pay, keeps loading",
    "payment stuck on pending",
    "my bank says the payment was rejected",
    "I was billed for something I never ordered",
    "the amount on my statement is not the same as on the order",
    "the QR code has expired",
    "tried to pay four times, no luck",
    "did my payment arrive? I have a bad feeling",
    "money gone, no confirmation",
    "pymt failed",
    "it says transaction declined",
    "I see two charges from you",
    "paid yesterday but the order still shows unpaid",
    "checkout crashed while I was paying"
  ],
  invoice: [
    "can I have an invoice",
    "I need an invoice for order {order}",
    "could you send me a receipt",
    "please send the bill by e-mail",
    "invoice please",
    "I need a VAT invoice",
    "a receipt for my taxes, please",
    "where can I download the invoice",
    "can you put my company name on the invoice",
    "the invoice has the wrong name on it",
    "do you issue invoices to companies",
    "i never got a receipt for order {order}",
    "could I get a copy of the invoice for order {order}",
    "please make the invoice out to {name}",
    "need proof of purchase",
    "can you write the tax number on the bill",
    "our accountant needs a proper invoice",
    "is there a receipt in the parcel",
    "receipt pls",
    "can I get a pro forma invoice",
    "send the invoice to my e-mail {contact}",
    "do i get a bill with my order",
    "how do I get an official invoice",
    "I lost my receipt, can you send it once more",
    "invoice for last month's purchase",
    "can i get a recipt",
    "please issue an invoice to our company",
    "I need the bill for order {order} for my accounts"
  ],
  discount: [
    "do you have any discounts",
    "is there a coupon code",
    "any promotions at the moment?",
    "can I get it cheaper",
    "is there a discount if I buy {number} {product}",
    "do you give bulk discounts",
    "what's your wholesale price",
    "can you do a better price on the {product}",
    "a bit expensive, can you come down a little",
    "my code doesn't work",
    "I have a voucher, where do I enter it",
    "student discount?",
    "is {product} on sale",
    "when is your next sale",
    "do returning customers get something off",
    "if I take {number}, what's your best price",
    "are there special offers for the holidays",
    "do you have black friday deals",
    "would you throw in a free sample",
    "any deal for first-time buyers",
    "promo code pls",
    "we are a caf\xE9 and would buy regularly, what conditions can you offer",
    "10% off maybe?",
    "saw it cheaper elsewhere, can you match that",
    "is there a loyalty programme",
    "price is too high for me",
    "do u do discounts",
    "any sale on",
    "could I get a few per cent off if I take {number}",
    "is there free tea with bigger orders"
  ]
};

// dialogs/understanding/training/en/products.json
var products_default = {
  "product.browse": [
    "what do you sell",
    "show me your products",
    "what do you have",
    "product list",
    "catalogue",
    "show me the catalog",
    "what can I buy here",
    "let me see what is available",
    "I want to look around",
    "browse products",
    "what are your best sellers",
    "show me everything",
    "what is new",
    "menu",
    "see the whole selection",
    "what kinds of things do you offer",
    "just browsing",
    "which products do you offer",
    "show me what you've got",
    "do you have a price list",
    "what's in the shop",
    "anything new this season?",
    "let me see your teaware",
    "can I see all the products",
    "what sort of teas do you stock",
    "list of everything you sell please",
    "whats on offer in your store",
    "I'd like to see the range",
    "just having a look around",
    "could you show me the categories",
    "what can you show me",
    "which kinds of tea are there",
    "what else do you have"
  ],
  "product.search": [
    "do you have {product}",
    "do you sell {product}",
    "how much is {product}",
    "how much is the {product}",
    "price of {product}",
    "what does the {product} cost",
    "is {product} in stock",
    "do you have any {product} left",
    "tell me about {product}",
    "I am looking for {product}",
    "is {product} available",
    "what kinds of {product} do you have",
    "what is {product} like",
    "have you got {product}",
    "are there any {product}",
    "do you have coffee",
    "do you carry any biscuits",
    "show me {product}",
    "how much for {number} {product}",
    "got any chocolate",
    "more details on the {product} please",
    "how much do they cost",
    "is the {product} good",
    "is there {product}",
    "hi, is {product} still available?",
    "whats the price for {product}",
    "do u have {product}",
    "any {product} left in stock?",
    "how much would {number} {product} be",
    "can you tell me more about {product}",
    "is {product} in stock at the moment, please?",
    "how many grams are in one {product}",
    "what size is the {product}",
    "how big is {product}",
    "the small one",
    "the cheaper one, what was it",
    "and the blue one?",
    "and what about the {product} one?",
    "the {product} one, how much is that",
    "how much is it",
    "how much is this one?",
    "what does that one cost",
    "how much is it for {number}?",
    "ok and how much is it then?",
    "what's it like?",
    "how much for a {product}",
    "got {product}?",
    "what does {product} cost per box",
    "is there any {product} in the shop"
  ],
  "product.recommend": [
    "what do you recommend",
    "can you recommend something",
    "what would you recommend for a beginner",
    "I need a gift for my mother",
    "looking for a present for a tea lover",
    "which tea should I choose",
    "which {product} is the best",
    "help me choose a tea please",
    "i dont know much about tea, what should i get",
    "something nice for my boss, not too expensive",
    "what's good for someone who usually drinks coffee",
    "any suggestions for a birthday gift?",
    "what goes well with dessert",
    "we're invited to dinner, what can we bring",
    "can't decide between {product} and {product}",
    "{product} or {product}, which one is better for the morning?",
    "what would you pick yourself",
    "which of your teas is the mildest",
    "I like something smoky, what do you suggest",
    "I usually drink {product}, what else might I like",
    "what's your favourite",
    "a wedding present for friends who love ceramics, ideas?",
    "what is popular with your customers",
    "do you have something for people who don't like bitter tea",
    "looking for a gift",
    "recommend me a good everyday tea",
    "what teapot suits {product}",
    "I have about 50 to spend, what would you take",
    "what should a newbie buy first",
    "surprise me, what's really good",
    "wanna try smth new, any tips?",
    "what would suit a green tea drinker",
    "which would you give to your grandmother",
    "is {product} a good choice for beginners",
    "i want to try oolong, where do I start"
  ],
  "product.advice": [
    "how do I brew {product}",
    "what water temperature for {product}",
    "how long should {product} steep",
    "how many grams per cup",
    "does {product} have caffeine",
    "how much caffeine is in {product}",
    "can I drink {product} before bed",
    "how do I store {product}",
    "how long does {product} keep once opened",
    "does tea go off",
    "is the {product} dishwasher safe",
    "can I put the {product} in the microwave",
    "how do I clean a {product}",
    "how do i get tea stains out of my cup",
    "how many times can I infuse the same leaves",
    "do I need to rinse {product} first",
    "is {product} safe during pregnancy",
    "should tea be kept in the fridge",
    "my tea tastes bitter, what am I doing wrong",
    "do I use boiling water or let it cool a bit",
    "how to season a new clay teapot",
    "what's the best way to make cold brew with {product}",
    "which is stronger, {product} or {product}?",
    "do you drink {product} with milk",
    "is {product} decaf",
    "can kids drink this",
    "how much leaf do I put in the pot",
    "does the {product} break if i pour in boiling water",
    "what does {product} taste like if I leave it too long",
    "brewing instructions please",
    "how hot should the water be",
    "my {product} went cloudy, is that normal",
    "can I reuse the leaves",
    "will {product} keep me awake"
  ]
};

// dialogs/understanding/training/en/staff.json
var staff_default = {
  "rep.ordersToday": [
    "today's orders",
    "orders today",
    "show me the orders of today",
    "list orders from today",
    "what orders did we get today",
    "how many orders today",
    "new orders",
    "show new orders",
    "which orders came today",
    "orders for today please",
    "did any orders come in today",
    "recent orders",
    "list all open orders",
    "show the latest orders",
    "orders since this morning",
    "any new orders?",
    "how many orders have come in so far today",
    "orders of today please",
    "what came in today",
    "todays orders",
    "show today's orders please",
    "orders that came in this morning",
    "who ordered today",
    "list of orders placed today",
    "what do we have to pack today",
    "let me see the new orders"
  ],
  "rep.order": [
    "order {order}",
    "show order {order}",
    "open order {order}",
    "find order {order}",
    "look up order {order}",
    "details for order {order}",
    "let me see order {order}",
    "display order number {order}",
    "what is in order {order}",
    "bring up order {order}",
    "who placed order {order}",
    "give me order {order}",
    "order {order} details",
    "pull order {order}",
    "can you pull up order {order}",
    "order no {order}",
    "what's in {order}",
    "show me the details of {order}",
    "info on order {order} please",
    "check {order} for me",
    "I need to see order {order}",
    "look at order {order}",
    "view {order}",
    "whose order is {order}",
    "open {order} please",
    "get me order number {order}"
  ],
  "rep.customer": [
    "customer {name}",
    "show customer {name}",
    "find customer {name}",
    "look up customer {name}",
    "who is customer {name}",
    "customer details for {name}",
    "open the customer {name}",
    "what do we know about customer {name}",
    "search customers for {name}",
    "history of customer {name}",
    "customer profile {name}",
    "show me the record of customer {name}",
    "tell me about customer {name}",
    "find a customer",
    "pull up {name}",
    "do we have a customer called {name}",
    "what has {name} bought so far",
    "contact details of customer {name}",
    "how do I reach customer {name}",
    "look for {name}",
    "show me {name}'s orders",
    "who is {name}",
    "customer record for {name} please",
    "which customer has the number {contact}",
    "find the customer with e-mail {contact}",
    "orders of customer {name}"
  ],
  "rep.markPaid": [
    "mark order {order} as paid",
    "mark {order} paid",
    "order {order} is paid",
    "{order} is paid",
    "{order} paid",
    "order {order} has been paid",
    "payment for {order} received",
    "we got the money for order {order}",
    "set order {order} to paid",
    "received payment for order {order}",
    "customer paid order {order}",
    "record payment for order {order}",
    "the money for {order} came in",
    "{order} has paid",
    "{order} payment came in",
    "the customer has just paid order {order}",
    "please mark order {order} as paid",
    "bank transfer for {order} arrived",
    "order {order} paid in cash",
    "log payment for order {order}",
    "put {order} on paid",
    "{order} settled",
    "money for order {order} is in",
    "got paid for {order}",
    "{name} paid for order {order}"
  ],
  "rep.markShipped": [
    "mark order {order} as shipped",
    "mark {order} shipped",
    "order {order} is shipped",
    "{order} shipped",
    "order {order} has been shipped",
    "set order {order} to shipped",
    "I shipped order {order}",
    "ship order {order}",
    "order {order} is dispatched",
    "{order} has been sent out",
    "we sent order {order}",
    "order {order} has gone out",
    "{order} is on its way to the customer",
    "dispatched {order}",
    "{order} went out this morning",
    "handed {order} to the courier",
    "please mark order {order} as shipped",
    "parcel {order} picked up by DHL",
    "order {order} left today",
    "just posted order {order}",
    "{order} sent, tracking to follow",
    "put {order} on shipped",
    "set {order} as dispatched",
    "I dropped order {order} at the post office",
    "{order} is out"
  ],
  "rep.markDelivered": [
    "mark order {order} as delivered",
    "mark {order} delivered",
    "order {order} is delivered",
    "{order} delivered",
    "order {order} has been delivered",
    "set order {order} to delivered",
    "order {order} arrived",
    "{order} has arrived",
    "customer received order {order}",
    "order {order} was received",
    "delivery of {order} is complete",
    "{order} reached the customer",
    "they got order {order}",
    "please mark order {order} as delivered",
    "{order} got there",
    "the courier delivered {order}",
    "{name} has received order {order}",
    "put {order} on delivered",
    "order {order} was handed over",
    "order {order} picked up by the customer",
    "{order} signed for",
    "parcel {order} is with the customer",
    "customer confirms {order} arrived",
    "log {order} as delivered",
    "order {order} was dropped off today"
  ],
  "manager.summary": [
    "summary",
    "summary today",
    "today's summary",
    "weekly summary",
    "how did we do today",
    "how are sales this week",
    "sales report",
    "revenue this month",
    "show me the numbers",
    "how much did we sell last week",
    "business overview",
    "monthly report",
    "what were the sales yesterday",
    "how is business",
    "report for last month",
    "sales figures this week",
    "our turnover this month",
    "give me the figures for yesterday",
    "how did the team do last month",
    "what did we earn this week",
    "how much money did we make today",
    "any good news on sales?",
    "figures please",
    "total sales this week",
    "what's our revenue so far this month",
    "compare this month with last month",
    "how was yesterday",
    "send me the weekly numbers",
    "are we doing better than last week",
    "sales today?"
  ]
};

// dialogs/understanding/training/en/talk.json
var talk_default = {
  greet: [
    "hi",
    "hello",
    "hey",
    "hello there",
    "hi there",
    "good morning",
    "good afternoon",
    "good evening",
    "greetings",
    "hi, anyone there?",
    "hey bot",
    "hello again",
    "nice to meet you",
    "howdy",
    "good day",
    "morning",
    "how are you",
    "hiya",
    "heyyy",
    "yo",
    "hi folks, lovely shop",
    "hello is this the tea place?",
    "good evening to you",
    "hey there, how's it going",
    "hi I'm new here",
    "Hello! Just found your site",
    "helo",
    "hi bot",
    "hey is anybody here"
  ],
  goodbye: [
    "bye",
    "goodbye",
    "bye bye",
    "see you",
    "see ya later",
    "have a nice day",
    "have a good one, bye",
    "talk to you later",
    "ttyl",
    "good night",
    "until next time",
    "take care",
    "cya",
    "I'm off now",
    "gotta go",
    "right, I must run, bye for now",
    "nothing else, have a lovely weekend",
    "that was all I needed, goodbye",
    "so long",
    "catch you later",
    "cheers, bye",
    "all done here, see you soon",
    "byeee",
    "thanks for everything, speak soon",
    "no more questions from my side",
    "bye for now, thanks for the help",
    "bye, have a good evening",
    "ok talk later",
    "I'll be back tomorrow, bye"
  ],
  help: [
    "help",
    "help me",
    "I need help",
    "what can you do",
    "how do I use this",
    "what can I ask you",
    "show me the commands",
    "I am lost",
    "I don't know what to do",
    "how does it work",
    "what are my options",
    "can you help me please",
    "what are you able to do",
    "give me instructions",
    "some help please",
    "what things can I do here",
    "how do i order here??",
    "what do I type",
    "confused, how is this supposed to work",
    "not sure what to do now",
    "can you explain how this chat works",
    "what kind of questions can you answer",
    "i dont get it",
    "could you walk me through it please",
    "first time here, what now",
    "hlep",
    "what else can you do for me",
    "is there a guide or something",
    "what can this chat do",
    "how do I talk to you",
    "what should I write here"
  ],
  thanks: [
    "thanks",
    "thank you",
    "thank you very much",
    "many thanks",
    "thanks a lot",
    "cheers",
    "much appreciated",
    "I appreciate it",
    "great, thanks",
    "thx",
    "perfect, thank you",
    "thanks for your help",
    "that is very kind, thank you",
    "ty",
    "thank you so much!",
    "tysm",
    "you've been very helpful",
    "lovely, thanks",
    "that's great, cheers",
    "appreciate the help",
    "thanks for sorting that out",
    "thank u",
    "brilliant thank you",
    "thanks a million",
    "awesome, thanks",
    "super helpful, thank you",
    "cheers mate",
    "thanks, that answers my question",
    "ok thank you"
  ],
  person: [
    "I want to talk to a person",
    "talk to a human",
    "speak to someone",
    "connect me with a person",
    "human please",
    "real person",
    "customer service",
    "can somebody call me",
    "let me speak to a representative",
    "I need a human agent",
    "transfer me to your staff",
    "get me the manager",
    "is there anyone real I can chat with",
    "talk to a sales rep",
    "contact support",
    "are you a bot",
    "am I talking to a robot",
    "put me through to a colleague",
    "can I talk to the owner",
    "is there a human i can speak with??",
    "someone please call me back",
    "I'd rather deal with a real person",
    "can one of your colleagues look at this",
    "what's your support phone number, I need to talk to somebody",
    "stop the bot, give me a human",
    "let me chat with an actual employee",
    "could someone from the shop message me",
    "agent",
    "I need to speak with the shop directly",
    "real human now",
    "is anyone from the team online",
    "are you human?",
    "is this a bot",
    "are you a real person or a machine",
    "am I chatting with a robot here",
    "you're a bot, right?",
    "I need help from a real person",
    "can I ring somebody",
    "this needs a human",
    "stop with the automatic answers and get me someone"
  ],
  "language.en": [
    "English",
    "English please",
    "speak English",
    "in English",
    "switch to English",
    "change language to English",
    "can you talk in English",
    "I prefer English",
    "use English",
    "reply in English",
    "could we use English",
    "is English possible",
    "set the language to English",
    "do you understand English",
    "can we do this in english pls",
    "sorry I only speak English",
    "english?",
    "I don't read Chinese, English please",
    "please answer me in English",
    "would you mind switching to English",
    "back to English",
    "eng pls",
    "Is there an English version",
    "let's continue in English",
    "i dont understand chinese",
    "my Chinese is bad, can we use English"
  ],
  "language.zh": [
    "Chinese",
    "Chinese please",
    "speak Chinese",
    "in Chinese",
    "switch to Chinese",
    "change language to Chinese",
    "can you talk in Chinese",
    "I prefer Mandarin",
    "use Chinese",
    "reply in Chinese",
    "do you speak Mandarin",
    "is Chinese possible",
    "set the language to Chinese",
    "do you understand Chinese",
    "Mandarin please",
    "can we talk in Chinese instead",
    "could you write in Chinese",
    "my mum only reads Chinese",
    "switch it to Mandarin please",
    "chinese pls",
    "is there a Chinese version",
    "let's continue in Chinese",
    "back to Chinese please",
    "would you answer in Chinese",
    "I'd be more comfortable in Chinese",
    "change to simplified chinese",
    "do you have Chinese"
  ],
  privacy: [
    "delete my data",
    "erase my personal information",
    "what data do you have about me",
    "privacy",
    "privacy policy",
    "give me a copy of my data",
    "export my data",
    "remove my account",
    "stop sending me messages",
    "unsubscribe",
    "opt out of marketing",
    "forget me",
    "how do you use my information",
    "I don't want any more messages from you",
    "what do you know about me",
    "do you keep my phone number",
    "what happens to my address after the order",
    "please delete everything you have on me",
    "take me off your mailing list",
    "i dont want to get marketing messages",
    "is my personal information safe with you",
    "do you share my details with anyone",
    "I want a download of all my data",
    "gdpr request",
    "please wipe my details from your system",
    "who can see my phone number",
    "stop texting me offers",
    "how long do you keep customer data"
  ]
};

// dialogs/understanding/training/zh/aftercare.json
var aftercare_default2 = {
  "refund.request": [
    "\u6211\u8981\u9000\u6B3E",
    "\u9000\u94B1",
    "\u628A\u94B1\u9000\u7ED9\u6211",
    "\u8BA2\u5355{order}\u9000\u6B3E",
    "\u7533\u8BF7\u9000\u6B3E",
    "\u80FD\u9000\u6B3E\u5417\uFF0C\u6211\u4E0D\u60F3\u8981\u4E86",
    "\u9EBB\u70E6\u7ED9\u6211\u9000\u4E00\u4E0B\u6B3E",
    "\u600E\u4E48\u7533\u8BF7\u9000\u6B3E",
    "\u6211\u8981\u6C42\u5168\u989D\u9000\u6B3E",
    "\u53EF\u4EE5\u9000\u4E00\u90E8\u5206\u94B1\u5417",
    "{product}\u788E\u4E86\uFF0C\u7ED9\u6211\u9000\u6B3E",
    "\u8FD0\u8D39\u80FD\u9000\u7ED9\u6211\u5417",
    "\u591A\u4ED8\u7684\u94B1\u9000\u6211",
    "\u6CA1\u6536\u5230\u8D27\uFF0C\u6211\u8981\u9000\u6B3E",
    "\u4E0D\u7528\u8865\u53D1\u4E86\uFF0C\u76F4\u63A5\u9000\u94B1\u5427",
    "\u5DEE\u4EF7\u9000\u6211",
    "\u8BF7\u628A\u8BA2\u5355{order}\u7684\u94B1\u9000\u56DE\u6765",
    "\u4ED8\u4E86\u4E24\u6B21\uFF0C\u9000\u4E00\u7B14\u7ED9\u6211",
    "\u4EC5\u9000\u6B3E",
    "\u9000\u6B3E\u9000\u6B3E\uFF01!",
    "\u4EB2 \u5E2E\u6211\u529E\u4E00\u4E0B\u9000\u6B3E",
    "\u4E0D\u597D\u559D\uFF0C\u80FD\u4E0D\u80FD\u9000\u94B1",
    "\u6211\u53D6\u6D88\u4E86\u8BA2\u5355\uFF0C\u94B1\u600E\u4E48\u9000",
    "\u8D54\u6211\u94B1",
    "\u8ACB\u5E6B\u6211\u9000\u6B3E",
    "\u53EF\u4EE5 refund \u5417",
    "\u8D27\u6CA1\u6536\u5230\uFF0C\u628A\u94B1\u9000\u6211",
    "\u53D6\u6D88\u4E86\u8BF7\u9000\u94B1\u7ED9\u6211",
    "{product}\u7684\u94B1\u9000\u7ED9\u6211"
  ],
  "refund.status": [
    "\u9000\u6B3E\u5230\u4E86\u5417",
    "\u6211\u7684\u9000\u6B3E\u5462",
    "\u94B1\u4EC0\u4E48\u65F6\u5019\u9000",
    "\u9000\u6B3E\u591A\u4E45\u5230\u8D26",
    "\u8BA2\u5355{order}\u7684\u9000\u6B3E\u5230\u54EA\u4E86",
    "\u9000\u6B3E\u8FDB\u5EA6",
    "\u600E\u4E48\u8FD8\u6CA1\u9000\u94B1",
    "\u8BF4\u597D\u9000\u6B3E\u7684\uFF0C\u94B1\u5462",
    "\u9000\u6B3E\u5904\u7406\u4E86\u5417",
    "\u8D27\u90FD\u9000\u56DE\u53BB\u4E00\u5468\u4E86\uFF0C\u94B1\u8FD8\u6CA1\u9000",
    "\u9000\u6B3E\u9000\u5230\u54EA\u91CC\u4E86",
    "\u8BA2\u5355{order}\u9000\u6B3E\u4E86\u6CA1\u6709",
    "\u67E5\u4E00\u4E0B\u6211\u7684\u9000\u6B3E",
    "\u8FD8\u6CA1\u6536\u5230\u9000\u6B3E",
    "\u9000\u6B3E\u4EC0\u4E48\u65F6\u5019\u80FD\u5230\u5361\u4E0A",
    "\u9000\u6B3E\u6210\u529F\u4E86\u6CA1",
    "\u4EC0\u4E48\u65F6\u5019\u53EF\u4EE5\u6536\u5230\u9000\u6B3E",
    "\u4F60\u4EEC\u9000\u4E86\u5417\uFF0C\u6211\u6CA1\u770B\u5230\u94B1",
    "\u9000\u6B3E\u5230\u73B0\u5728\u6CA1\u5230\u8D26",
    "\u9000\u7684\u94B1\u662F\u539F\u8DEF\u8FD4\u56DE\u5417\uFF0C\u600E\u4E48\u6CA1\u770B\u5230",
    "\u9000\u6B3E\u5BA1\u6838\u597D\u4E86\u6CA1",
    "\u9000\u6B3E\u9084\u6C92\u5230",
    "\u51E0\u5929\u80FD\u9000\u5230\u8D26",
    "\u95EE\u4E0B\u9000\u6B3E\u529E\u5230\u54EA\u4E00\u6B65\u4E86",
    "\u9000\u8D27\u4F60\u4EEC\u6536\u5230\u4E86\u5427\uFF0C\u94B1\u5462",
    "\u4E0A\u5468\u8BF4\u7ED9\u6211\u9000\u7684\uFF0C\u8FD8\u6CA1\u89C1\u5230",
    "\u94B1\u9000\u56DE\u6765\u6CA1\u6709",
    "\u9000\u6B3E\u8FD8\u5728\u5904\u7406\u5417"
  ],
  "return.request": [
    "\u6211\u8981\u9000\u8D27",
    "\u6211\u8981\u9000\u8D27\u9000\u6B3E",
    "\u6211\u60F3\u6362\u8D27",
    "{product}\u4E0D\u559C\u6B22\uFF0C\u60F3\u9000\u6389",
    "{product}\u80FD\u6362\u4E00\u4E2A\u989C\u8272\u5417\uFF0C\u5DF2\u7ECF\u6536\u5230\u4E86",
    "\u8BA2\u5355{order}\u6211\u8981\u9000\u8D27",
    "\u600E\u4E48\u9000\u8D27",
    "\u7533\u8BF7\u9000\u8D27",
    "\u9000\u56DE\u53BB\u5BC4\u5230\u54EA\u91CC",
    "\u5E2E\u6211\u529E\u4E0B\u9000\u8D27",
    "\u60F3\u6362\u4E2A\u5927\u4E00\u70B9\u7684",
    "\u6536\u5230\u4E86\u4E0D\u5408\u9002\uFF0C\u8981\u9000",
    "\u676F\u5B50\u592A\u5C0F\u4E86\uFF0C\u53EF\u4EE5\u6362\u5417",
    "\u53EF\u4EE5\u628A{product}\u9000\u4E86\u5417",
    "\u8BA2\u5355{order}\u6362\u6210{product}\u884C\u5417\uFF0C\u8D27\u5230\u4E86",
    "\u6CA1\u62C6\u5C01\u7684\u80FD\u9000\u5417\uFF0C\u6211\u60F3\u9000\u4E24\u76D2",
    "\u4E1C\u897F\u6211\u4E0D\u60F3\u8981\u4E86\uFF0C\u5DF2\u7ECF\u6536\u5230\u4E86\uFF0C\u600E\u4E48\u9000",
    "\u7ED9\u6211\u9000\u8D27\u5730\u5740",
    "\u80FD\u4E0A\u95E8\u53D6\u4EF6\u9000\u8D27\u5417",
    "\u6362\u8D27",
    "\u9001\u4EBA\u7684\u91CD\u590D\u4E86\uFF0C\u60F3\u9000\u4E00\u4E2A",
    "\u8336\u4E0D\u5408\u53E3\u5473\uFF0C\u6CA1\u5F00\u7684\u60F3\u9000\u7ED9\u4F60\u4EEC",
    "\u9000\u6362\u4E00\u4E0B",
    "\u60F3\u63DB\u8CA8",
    "\u4EB2 \u8FD9\u4E2A\u58F6\u6211\u60F3\u9000",
    "\u6211\u628A\u8D27\u5BC4\u56DE\u7ED9\u4F60\u4EEC\u53EF\u4EE5\u5427",
    "\u5C3A\u5BF8\u4E0D\u5408\u9002\u60F3\u9000\u56DE\u53BB",
    "\u6536\u5230\u7684\u676F\u5B50\u60F3\u6362\u6210\u84DD\u8272\u7684",
    "\u60F3\u9000{number}{product}",
    "\u8336\u58F6\u60F3\u6362\u4E00\u628A"
  ],
  "return.policy": [
    "\u652F\u6301\u4E03\u5929\u65E0\u7406\u7531\u5417",
    "\u53EF\u4EE5\u9000\u8D27\u5417\u4E00\u822C",
    "\u9000\u6362\u8D27\u653F\u7B56\u662F\u4EC0\u4E48",
    "\u51E0\u5929\u5185\u53EF\u4EE5\u9000",
    "\u62C6\u5C01\u4E86\u8FD8\u80FD\u9000\u5417",
    "\u9000\u8D27\u8FD0\u8D39\u8C01\u51FA",
    "\u8336\u53F6\u6253\u5F00\u4E86\u80FD\u9000\u5417",
    "\u4E0D\u559C\u6B22\u53EF\u4EE5\u9000\u5417",
    "\u4E70\u4E4B\u524D\u95EE\u4E0B\uFF0C\u4E0D\u5408\u9002\u80FD\u6362\u5417",
    "\u9000\u8D27\u6709\u4EC0\u4E48\u6761\u4EF6",
    "\u8336\u5177\u80FD\u9000\u5417",
    "\u6253\u6298\u7684\u5546\u54C1\u53EF\u4EE5\u9000\u5417",
    "\u788E\u4E86\u5305\u8D54\u5417",
    "\u8D28\u91CF\u95EE\u9898\u600E\u4E48\u5904\u7406",
    "\u6709\u8D28\u4FDD\u5417",
    "\u6536\u5230\u7834\u635F\u600E\u4E48\u529E\uFF0C\u8D54\u5417",
    "\u591A\u5C11\u5929\u4E4B\u5185\u53EF\u4EE5\u6362\u8D27",
    "\u9000\u8D27\u600E\u4E48\u4E2A\u6D41\u7A0B",
    "\u6709\u552E\u540E\u5417",
    "\u65E0\u7406\u7531\u9000\u6362\u5417",
    "\u4E07\u4E00\u4E0D\u597D\u559D\u80FD\u4E0D\u80FD\u9000",
    "\u9000\u8D27\u8981\u6536\u624B\u7EED\u8D39\u5417",
    "\u6709\u8FD0\u8D39\u9669\u5417",
    "\u9000\u63DB\u8CA8\u898F\u5B9A",
    "\u6CA1\u6709\u5C0F\u7968\u80FD\u6362\u5417",
    "\u4E70\u4E24\u4E2A\u4E0D\u559C\u6B22\u4E00\u4E2A\u80FD\u9000\u5417",
    "\u4F60\u4EEC\u53EF\u4EE5\u9000\u6362\u5417",
    "\u9000\u6362\u6709\u4EC0\u4E48\u89C4\u5B9A"
  ],
  complaint: [
    "\u6211\u8981\u6295\u8BC9",
    "\u6295\u8BC9\u4F60\u4EEC",
    "\u4F60\u4EEC\u670D\u52A1\u592A\u5DEE\u4E86",
    "\u6001\u5EA6\u592A\u6076\u52A3\u4E86",
    "\u592A\u8BA9\u4EBA\u5931\u671B\u4E86",
    "\u518D\u4E5F\u4E0D\u6765\u4E70\u4E86",
    "\u4EC0\u4E48\u7834\u5E97",
    "\u5783\u573E",
    "\u9A97\u5B50\u5427\u4F60\u4EEC",
    "\u8D28\u91CF\u592A\u5DEE\u4E86\uFF0C\u8DDF\u56FE\u7247\u5B8C\u5168\u4E0D\u4E00\u6837",
    "\u95EE\u4E86\u534A\u5929\u6CA1\u4EBA\u7406",
    "\u7B2C\u4E8C\u6B21\u51FA\u9519\u4E86",
    "\u4F60\u4EEC\u600E\u4E48\u505A\u751F\u610F\u7684",
    "\u6211\u8981\u7ED9\u5DEE\u8BC4",
    "\u771F\u662F\u6C14\u6B7B\u6211\u4E86",
    "{product}\u96BE\u559D\u6B7B\u4E86",
    "\u5FEB\u9012\u5458\u6001\u5EA6\u5F88\u5DEE",
    "\u6B3A\u9A97\u6D88\u8D39\u8005",
    "\u5BF9{product}\u975E\u5E38\u4E0D\u6EE1\u610F",
    "\u8BF4\u8BDD\u4E0D\u7B97\u6570",
    "\u6211\u8981\u625312315",
    "\u5BA2\u670D\u4E00\u76F4\u4E0D\u56DE\uFF0C\u5F88\u751F\u6C14",
    "\u5305\u88C5\u592A\u6577\u884D\u4E86\u5427",
    "\u6295\u8BC9\u8BA2\u5355{order}",
    "\u8FD9\u6B21\u8D2D\u7269\u4F53\u9A8C\u5F88\u4E0D\u597D",
    "\u673A\u5668\u4EBA\u7B54\u975E\u6240\u95EE\uFF0C\u70E6\u6B7B\u4E86",
    "\u8336\u53F6\u5168\u662F\u788E\u672B\uFF0C\u7CCA\u5F04\u4EBA\u5462",
    "\u4F60\u5011\u592A\u904E\u5206\u4E86",
    "\u5E97\u5458\u5BF9\u6211\u7231\u7406\u4E0D\u7406\u7684",
    "\u4F60\u4EEC\u7684\u4EBA\u5F88\u6CA1\u793C\u8C8C",
    "\u53D7\u591F\u4F60\u4EEC\u4E86",
    "\u592A\u5DEE\u7684\u4F53\u9A8C\u4E86",
    "\u6CA1\u60F3\u5230\u4F60\u4EEC\u662F\u8FD9\u6837\u7684\u5E97",
    "\u8FD9\u4E5F\u53EB\u670D\u52A1\uFF1F"
  ]
};

// dialogs/understanding/training/zh/answers.json
var answers_default2 = {
  yes: [
    "\u662F",
    "\u662F\u7684",
    "\u597D",
    "\u597D\u7684",
    "\u53EF\u4EE5",
    "\u5BF9",
    "\u6CA1\u9519",
    "\u884C",
    "\u55EF",
    "\u786E\u8BA4",
    "\u6CA1\u95EE\u9898",
    "\u5C31\u8FD9\u6837",
    "\u540C\u610F",
    "\u5F53\u7136",
    "\u8981\u7684",
    "\u786E\u5B9A",
    "\u597D\u5427",
    "\u5BF9\u5C31\u8FD9\u6837",
    "\u5C31\u6309\u8FD9\u4E2A",
    "\u53EF\u4EE5\u7684\u6CA1\u95EE\u9898",
    "\u597D\u7684\u5440",
    "\u55EF\u5BF9\u7684",
    "\u53EF\u4EE5\uFF0C\u6CA1\u95EE\u9898",
    "\u662F\u8FD9\u6837\u7684",
    "\u5BF9\uFF0C\u5C31\u662F\u8FD9\u4E2A",
    "\u884C\u5427",
    "\u53EF",
    "ok\u6CA1\u95EE\u9898",
    "\u5C31\u5B83\u4E86",
    "\u6CA1\u6BDB\u75C5",
    "\u6B63\u786E",
    "\u597D\u6EF4\u597D\u6EF4"
  ],
  no: [
    "\u4E0D",
    "\u4E0D\u662F",
    "\u4E0D\u8981",
    "\u4E0D\u7528",
    "\u4E0D\u7528\u4E86",
    "\u4E0D\u5BF9",
    "\u4E0D\u884C",
    "\u4E0D\u9700\u8981",
    "\u6CA1\u6709",
    "\u9519\u4E86",
    "\u6682\u65F6\u4E0D\u8981",
    "\u5148\u4E0D\u7528",
    "\u4E0D\u662F\u8FD9\u4E2A",
    "\u8FD8\u662F\u4E0D\u4E86",
    "\u4E0D\u53EF\u4EE5",
    "\u4E0D\u597D",
    "\u4E0D\u7528\u4E86\u8C22\u8C22",
    "\u4E0D\u662F\u8FD9\u4E2A\u610F\u601D",
    "\u6682\u65F6\u4E0D\u7528",
    "\u522B",
    "\u4E0D\u60F3\u8981",
    "\u5148\u4E0D\u4E86",
    "\u9519\u4E86\uFF0C\u4E0D\u662F\u8FD9\u6837",
    "\u6CA1\u6709\u6CA1\u6709",
    "\u4E0D\u592A\u5408\u9002",
    "\u4E0D\u662F\u6211\u8981\u7684",
    "\u9084\u662F\u4E0D\u8981\u4E86",
    "\u4E0D\u662F\u90A3\u4E2A",
    "\u4E0D\uFF0C\u9519\u4E86",
    "\u4E0D\u7528\u8C22\u8C22"
  ],
  cancel: [
    "\u53D6\u6D88",
    "\u7B97\u4E86",
    "\u4E0D\u5F04\u4E86",
    "\u505C",
    "\u9000\u51FA",
    "\u505C\u6B62",
    "\u522B\u95EE\u4E86",
    "\u4E0D\u529E\u4E86",
    "\u5148\u8FD9\u6837\u5427\u4E0D\u8981\u4E86",
    "\u653E\u5F03",
    "\u53D6\u6D88\u64CD\u4F5C",
    "\u4E0D\u641E\u4E86",
    "\u7B97\u4E86\u5427",
    "\u6211\u4E0D\u60F3\u7EE7\u7EED\u4E86",
    "\u5C31\u5F53\u6CA1\u8BF4\u8FC7",
    "\u4E0D\u60F3\u5F04\u4E86",
    "\u5F53\u6211\u6CA1\u8BF4",
    "\u4E0D\u7528\u7EE7\u7EED\u4E86",
    "\u5148\u4E0D\u641E\u4E86\u5427",
    "\u505C\u4E0B\u505C\u4E0B",
    "\u8FD8\u662F\u7B97\u4E86\uFF0C\u4E0B\u6B21\u5427",
    "\u4E0D\u60F3\u4E70\u4E86\uFF0C\u5148\u9000\u51FA",
    "\u4E0D\u586B\u4E86",
    "\u5230\u6B64\u4E3A\u6B62\u5427",
    "\u4E0D\u7528\u95EE\u4E86\uFF0C\u6211\u4E0D\u8981\u4E86",
    "\u6CA1\u4E8B\u4E86\u53D6\u6D88\u5427",
    "\u4E2D\u6B62",
    "\u505C\uFF0C\u6211\u4E0D\u60F3\u4E0B\u5355\u4E86",
    "\u6574\u4E2A\u90FD\u7B97\u4E86",
    "\u4E0D\u7528\u5F04\u8FD9\u4E2A\u4E86",
    "\u522B\u7EE7\u7EED\u4E86"
  ],
  startOver: [
    "\u91CD\u65B0\u5F00\u59CB",
    "\u91CD\u6765",
    "\u4ECE\u5934\u5F00\u59CB",
    "\u91CD\u7F6E",
    "\u91CD\u65B0\u6765",
    "\u518D\u6765\u4E00\u904D",
    "\u6E05\u7A7A\u91CD\u6765",
    "\u4ECE\u5934\u518D\u6765",
    "\u56DE\u5230\u5F00\u59CB",
    "\u91CD\u65B0\u6765\u4E00\u6B21",
    "\u5168\u90E8\u91CD\u6765",
    "\u6211\u8981\u91CD\u65B0\u5F00\u59CB",
    "\u6E05\u7A7A\u5BF9\u8BDD",
    "\u6211\u60F3\u91CD\u5934\u6765\u8FC7",
    "\u524D\u9762\u7684\u90FD\u4E0D\u7B97\uFF0C\u91CD\u65B0\u6765",
    "\u521A\u624D\u8BF4\u7684\u5168\u90E8\u4F5C\u5E9F\uFF0C\u4ECE\u5934\u6765",
    "\u91CD\u65B0\u586B\u4E00\u904D",
    "\u80FD\u4E0D\u80FD\u91CD\u65B0\u5F00\u59CB",
    "\u8BF4\u9519\u4E86\uFF0C\u91CD\u6765\u5427",
    "\u6E05\u7A7A\uFF0C\u518D\u6765\u4E00\u6B21",
    "\u91CD\u542F",
    "\u4ECE\u7B2C\u4E00\u6B65\u5F00\u59CB",
    "\u90FD\u5220\u4E86\u91CD\u65B0\u5F04",
    "\u54B1\u4EEC\u91CD\u65B0\u6765\u4E00\u904D\u5427",
    "\u91CD\u65B0\u958B\u59CB"
  ]
};

// dialogs/understanding/training/zh/delivery.json
var delivery_default2 = {
  "shop.hours": [
    "\u4F60\u4EEC\u51E0\u70B9\u5F00\u95E8",
    "\u8425\u4E1A\u65F6\u95F4",
    "\u51E0\u70B9\u5173\u95E8",
    "\u4ECA\u5929\u8425\u4E1A\u5417",
    "\u5468\u672B\u5F00\u95E8\u5417",
    "\u661F\u671F\u5929\u4E0A\u73ED\u5417",
    "\u8BF7\u95EE\u8425\u4E1A\u5230\u51E0\u70B9",
    "\u8282\u5047\u65E5\u4F11\u606F\u5417",
    "\u6625\u8282\u653E\u5047\u5417",
    "\u73B0\u5728\u8FD8\u5F00\u7740\u5417",
    "\u4E2D\u5348\u4F11\u606F\u4E0D",
    "\u65E9\u4E0A\u51E0\u70B9\u5F00\u59CB\u8425\u4E1A",
    "\u665A\u4E0A\u6700\u665A\u5230\u51E0\u70B9",
    "\u5468\u51E0\u4F11\u606F",
    "\u660E\u5929\u5F00\u4E0D\u5F00",
    "\u5BA2\u670D\u51E0\u70B9\u4E0A\u73ED",
    "\u51E0\u70B9\u4E4B\u524D\u8FC7\u53BB\u90FD\u53EF\u4EE5",
    "\u56FD\u5E86\u5F00\u95E8\u5417",
    "\u4EC0\u4E48\u65F6\u5019\u53BB\u5E97\u91CC\u6709\u4EBA",
    "24\u5C0F\u65F6\u8425\u4E1A\u5417",
    "\u5E97\u91CC\u4ECA\u5929\u6709\u4EBA\u5417",
    "\u4F60\u5011\u5E7E\u9EDE\u958B\u9580",
    "\u4E0A\u73ED\u65F6\u95F4\u662F\u51E0\u70B9\u5230\u51E0\u70B9",
    "\u73B0\u5728\u8FC7\u53BB\u8FD8\u6765\u5F97\u53CA\u5417\uFF0C\u51E0\u70B9\u6253\u70CA",
    "\u6253\u70CA\u6CA1",
    "\u661F\u671F\u516D\u4E0A\u5348\u6709\u4EBA\u5417",
    "\u5F00\u7740\u6CA1",
    "\u4ECA\u5929\u51E0\u70B9\u4E0B\u73ED"
  ],
  "shop.location": [
    "\u4F60\u4EEC\u5728\u54EA\u91CC",
    "\u5E97\u5728\u54EA",
    "\u5E97\u94FA\u5730\u5740",
    "\u6709\u5B9E\u4F53\u5E97\u5417",
    "\u600E\u4E48\u53BB\u4F60\u4EEC\u5E97",
    "\u53EF\u4EE5\u53BB\u5E97\u91CC\u770B\u5417",
    "\u4F60\u4EEC\u662F\u54EA\u4E2A\u57CE\u5E02\u7684",
    "\u5730\u5740\u53D1\u6211\u4E00\u4E0B",
    "\u5728\u51E0\u53F7\u7EBF\u9644\u8FD1",
    "\u6709\u505C\u8F66\u4F4D\u5417",
    "\u80FD\u81EA\u63D0\u5417",
    "\u53EF\u4EE5\u4E0A\u95E8\u53D6\u8D27\u5417",
    "\u4E0A\u6D77\u6709\u5206\u5E97\u5417",
    "\u6709\u95E8\u5E97\u53EF\u4EE5\u8BD5\u559D\u5417",
    "\u53D1\u4E2A\u5B9A\u4F4D",
    "\u4ECE\u54EA\u91CC\u53D1\u8D27\u7684",
    "\u8BF7\u95EE\u8D35\u5E97\u5728\u4EC0\u4E48\u4F4D\u7F6E",
    "\u5BFC\u822A\u641C\u4EC0\u4E48\u80FD\u627E\u5230",
    "\u79BB\u5730\u94C1\u7AD9\u8FDC\u4E0D\u8FDC",
    "\u53EA\u6709\u7F51\u5E97\u8FD8\u662F\u4E5F\u6709\u7EBF\u4E0B\u5E97",
    "\u54EA\u4E2A\u533A",
    "\u60F3\u53BB\u73B0\u573A\u6311\u676F\u5B50\uFF0C\u600E\u4E48\u8D70",
    "\u4F60\u4EEC\u516C\u53F8\u5728\u54EA\u513F\u5440",
    "\u53EF\u4EE5\u8FC7\u53BB\u559D\u8336\u5417\uFF0C\u5728\u54EA",
    "\u5E97\u5740\u5728\u54EA\u88E1",
    "\u80FD\u8FC7\u53BB\u770B\u770B\u676F\u5B50\u5417",
    "\u5728\u54EA\u6761\u8857\u4E0A",
    "\u5E97\u5728\u5E02\u4E2D\u5FC3\u5417"
  ],
  "delivery.cost": [
    "\u8FD0\u8D39\u591A\u5C11",
    "\u5305\u90AE\u5417",
    "\u90AE\u8D39\u600E\u4E48\u7B97",
    "\u5FEB\u9012\u8D39\u591A\u5C11\u94B1",
    "\u6EE1\u591A\u5C11\u5305\u90AE",
    "\u5BC4\u5230{address}\u8FD0\u8D39\u591A\u5C11",
    "\u9001\u5230{address}\u8981\u591A\u5C11\u94B1\u8FD0\u8D39",
    "\u504F\u8FDC\u5730\u533A\u8981\u52A0\u94B1\u5417",
    "\u65B0\u7586\u5305\u90AE\u4E0D",
    "\u53D1\u987A\u4E30\u8981\u52A0\u591A\u5C11",
    "\u4E70{number}{product}\u5305\u90AE\u5417",
    "\u8981\u4E0D\u8981\u8FD0\u8D39",
    "\u914D\u9001\u8D39\u662F\u591A\u5C11",
    "\u8FD0\u8D39\u8C01\u51FA",
    "\u4EF7\u683C\u542B\u8FD0\u8D39\u5417",
    "\u5DEE\u591A\u5C11\u53EF\u4EE5\u514D\u90AE",
    "\u80FD\u514D\u8FD0\u8D39\u5417",
    "\u5BC4\u56FD\u5916\u90AE\u8D39\u8D35\u5417",
    "\u8981\u4E0D\u8981\u4EA4\u5173\u7A0E",
    "\u4EB2 \u5305\u4E0D\u5305\u90AE\u5440",
    "\u52A0\u6025\u8981\u591A\u5C11\u94B1",
    "\u540C\u57CE\u9001\u6536\u8D39\u5417",
    "\u5305\u88C5\u8981\u53E6\u5916\u6536\u94B1\u5417",
    "\u904B\u8CBB\u600E\u9EBC\u7B97",
    "\u9996\u91CD\u591A\u5C11\u94B1",
    "shipping \u8981\u591A\u5C11\u94B1",
    "\u5BC4{number}{product}\u90AE\u8D39\u591A\u5C11",
    "\u504F\u8FDC\u5C71\u533A\u8FD0\u8D39\u600E\u4E48\u6536",
    "\u5FEB\u9012\u53E6\u7B97\u94B1\u5417"
  ],
  "delivery.time": [
    "\u591A\u4E45\u80FD\u5230",
    "\u51E0\u5929\u80FD\u5230",
    "\u5927\u6982\u8981\u51E0\u5929",
    "\u5230{address}\u8981\u591A\u4E45",
    "\u4ECA\u5929\u4E0B\u5355\u4EC0\u4E48\u65F6\u5019\u80FD\u5230",
    "\u62CD\u4E0B\u591A\u4E45\u53D1\u8D27",
    "\u5F53\u5929\u53D1\u8D27\u5417",
    "\u4ECA\u5929\u80FD\u53D1\u5417",
    "\u80FD\u9001\u5230{address}\u5417",
    "\u53EF\u4EE5\u5BC4\u56FD\u5916\u5417",
    "\u80FD\u5BC4\u9999\u6E2F\u5417",
    "\u4F60\u4EEC\u53D1\u4EC0\u4E48\u5FEB\u9012",
    "\u53D1\u987A\u4E30\u5417",
    "\u5468\u4E94\u4E4B\u524D\u80FD\u5230\u5417",
    "\u4E2D\u79CB\u4E4B\u524D\u80FD\u6536\u5230\u5417",
    "\u53EF\u4EE5\u6307\u5B9A\u9001\u8D27\u65F6\u95F4\u5417",
    "\u5468\u672B\u9001\u4E0D\u9001\u8D27",
    "\u665A\u4E0A\u80FD\u914D\u9001\u5417",
    "\u6700\u5FEB\u51E0\u5929",
    "\u73B0\u5728\u4E70{number}{product}\u660E\u5929\u80FD\u5230\u5417",
    "\u4E00\u822C\u53D1\u8D27\u8981\u51E0\u5929",
    "\u9001\u8D27\u65F6\u95F4",
    "\u54EA\u4E9B\u5730\u65B9\u53EF\u4EE5\u9001",
    "\u519C\u6751\u80FD\u9001\u5230\u5417",
    "\u540C\u57CE\u5F53\u5929\u80FD\u9001\u5417",
    "\u4E0B\u5355\u4E4B\u540E\u51E0\u5929\u53EF\u4EE5\u6536\u5230",
    "\u80FD\u53D1EMS\u5417",
    "\u8ACB\u554F\u5E7E\u5929\u6703\u5230",
    "\u6025\u7528\uFF0C\u540E\u5929\u80FD\u5230\u4E0D",
    "\u73B0\u5728\u62CD\u5927\u6982\u54EA\u5929\u80FD\u6536\u5230",
    "\u8981\u51E0\u4E2A\u5DE5\u4F5C\u65E5",
    "\u53EF\u4EE5\u53D1\u5230\u6FB3\u95E8\u5417",
    "\u5468\u672B\u4E4B\u524D\u80FD\u62FF\u5230\u5417",
    "\u4F60\u4EEC\u9001\u5230\u4E61\u4E0B\u5417"
  ]
};

// dialogs/understanding/training/zh/none.json
var none_default2 = {
  none: [
    "\u5929\u6C14\u600E\u4E48\u6837",
    "\u8BB2\u4E2A\u6545\u4E8B",
    "\u4F60\u51E0\u5C81\u4E86",
    "\u5531\u9996\u6B4C",
    "\u73B0\u5728\u51E0\u70B9\u4E86",
    "\u6211\u597D\u7D2F",
    "\u4EBA\u751F\u7684\u610F\u4E49\u662F\u4EC0\u4E48",
    "\u8C01\u662F\u603B\u7EDF",
    "\u4F60\u559C\u6B22\u4EC0\u4E48\u989C\u8272",
    "\u5E2E\u6211\u5199\u4F5C\u6587",
    "\u660E\u5929\u4F1A\u4E0B\u96E8\u5417",
    "\u9644\u8FD1\u6709\u5730\u94C1\u7AD9\u5417",
    "\u6211\u7231\u6211\u5BB6\u7684\u72D7",
    "\u8FD9\u672C\u4E66\u662F\u8C01\u5199\u7684",
    "\u4E00\u52A0\u4E00\u7B49\u4E8E\u51E0",
    "\u63A8\u8350\u4E00\u90E8\u7535\u5F71",
    "\u6211\u5FC3\u60C5\u4E0D\u597D",
    "\u4ECA\u5929\u597D\u70ED",
    "\u4F60\u771F\u7B28",
    "\u54C8\u54C8",
    "\u6708\u4EAE\u6709\u591A\u8FDC",
    "\u5E2E\u6211\u8BA2\u673A\u7968",
    "\u6253\u5F00\u7A97\u6237",
    "\u6700\u8FD1\u6709\u4EC0\u4E48\u65B0\u95FB",
    "\u6211\u5F1F\u5F1F\u4F4F\u5728\u57CE\u91CC",
    "\u4ED6\u5728\u770B\u8DB3\u7403",
    "\u5E2E\u6211\u505A\u4F5C\u4E1A",
    "\u628A\u8FD9\u53E5\u8BDD\u7FFB\u8BD1\u6210\u65E5\u8BED",
    "\u767E\u5206\u4E4B\u5341\u4E94\u7684\u516B\u5341\u662F\u591A\u5C11",
    "\u6211\u5BB6\u732B\u7761\u5728\u952E\u76D8\u4E0A",
    "\u4F60\u559C\u6B22\u542C\u4EC0\u4E48\u6B4C",
    "\u8BB2\u4E2A\u7B11\u8BDD",
    "\u7535\u8BDD\u662F\u8C01\u53D1\u660E\u7684",
    "\u73E0\u7A46\u6717\u739B\u5CF0\u591A\u9AD8",
    "\u6211\u8981\u627E\u6C34\u7BA1\u5DE5",
    "\u9644\u8FD1\u6709\u4EC0\u4E48\u597D\u5403\u7684\u996D\u5E97",
    "\u6253\u5370\u673A\u574F\u4E86\u600E\u4E48\u4FEE",
    "\u4ECA\u5929\u7F8E\u5143\u6C47\u7387\u591A\u5C11",
    "\u6709\u4EC0\u4E48\u597D\u542C\u7684\u64AD\u5BA2",
    "\u653E\u9996\u97F3\u4E50",
    "\u4ECA\u5E74\u662F\u54EA\u4E00\u5E74",
    "\u6211\u5934\u75BC",
    "\u600E\u4E48\u51CF\u80A5",
    "\u82F1\u56FD\u56FD\u738B\u662F\u8C01",
    "\u4ECA\u5929\u5730\u94C1\u597D\u6324",
    "\u628A\u706F\u5173\u4E86",
    "\u4E94\u70B9\u63D0\u9192\u6211\u7ED9\u5988\u5988\u6253\u7535\u8BDD",
    "\u7535\u8111\u5F00\u4E0D\u4E86\u673A",
    "\u7C73\u996D\u600E\u4E48\u716E",
    "\u6BD4\u5206\u591A\u5C11\u4E86",
    "\u706B\u661F\u4E0A\u6709\u751F\u547D\u5417",
    "\u5199\u4E00\u9996\u5173\u4E8E\u79CB\u5929\u7684\u8BD7",
    "\u8FD9\u4E2A\u5B57\u600E\u4E48\u5FF5",
    "\u55EF\u54FC",
    "\u54C8\u54C8\u54C8\u54C8\u7B11\u6B7B",
    "\u5475\u5475",
    "1+1\u7B49\u4E8E\u51E0",
    "\u5E8A\u524D\u660E\u6708\u5149",
    "\u6211\u8003\u8BD5\u8FC7\u4E86",
    "\u5B69\u5B50\u660E\u5929\u5F00\u5B66",
    "\u6211\u5728\u5B66\u94A2\u7434",
    "\u4F60\u4F1A\u505A\u68A6\u5417",
    "\u4F60\u665A\u4E0A\u7761\u89C9\u5417",
    "\u4F60\u4F1A\u5F00\u8F66\u5417",
    "\u4F60\u8001\u5BB6\u54EA\u7684",
    "\u4F60\u957F\u4EC0\u4E48\u6837",
    "\u8C01\u53D1\u660E\u4E86\u4F60",
    "\u4F60\u662F\u7528\u4EC0\u4E48\u8BED\u8A00\u5199\u7684",
    "\u4F60\u6BD4\u6211\u806A\u660E\u5417",
    "\u673A\u5668\u4EBA\u4F1A\u7EDF\u6CBB\u4E16\u754C\u5417",
    "\u6211\u8BE5\u4E0D\u8BE5\u7ED3\u5A5A",
    "\u60F3\u5976\u5976\u4E86",
    "\u4ECA\u5929\u6211\u751F\u65E5",
    "\u65B0\u5E74\u5FEB\u4E50",
    "\u5723\u8BDE\u5FEB\u4E50",
    "\u4ECA\u5929\u661F\u671F\u51E0",
    "\u53BB\u673A\u573A\u600E\u4E48\u8D70",
    "\u5E2E\u6211\u8BA2\u4E2A\u9910\u5385",
    "\u5E2E\u6211\u53EB\u4E2A\u8F66",
    "\u535A\u7269\u9986\u5468\u4E00\u5F00\u653E\u5417",
    "\u4FEE\u81EA\u884C\u8F66\u5417",
    "\u6709\u623F\u5B50\u51FA\u79DF\u5417",
    "\u4F60\u4EEC\u62DB\u4EBA\u5417",
    "\u6211\u60F3\u5E94\u8058",
    "\u9700\u8981\u505A\u7F51\u7AD9\u63A8\u5E7F\u5417",
    "\u6211\u4EEC\u662F\u505A\u4EE3\u8FD0\u8425\u7684",
    "\u60A8\u597D\uFF0C\u9700\u8981\u8D37\u6B3E\u5417",
    "\u5E2E\u6211\u6295\u8D44\u7406\u8D22",
    "\u4E70\u54EA\u53EA\u80A1\u7968\u597D",
    "\u6BD4\u7279\u5E01\u591A\u5C11\u94B1",
    "\u5B87\u5B99\u6709\u591A\u5927\u5E74\u7EAA",
    "\u5929\u4E3A\u4EC0\u4E48\u662F\u84DD\u7684",
    "144\u7684\u5E73\u65B9\u6839",
    "\u8499\u5A1C\u4E3D\u838E\u662F\u8C01\u753B\u7684",
    "\u4EC0\u4E48\u624B\u673A\u597D\u7528",
    "\u624B\u673A\u6CA1\u7535\u4E86",
    "\u5FAE\u4FE1\u5BC6\u7801\u5FD8\u4E86\u600E\u4E48\u627E\u56DE",
    "wifi\u5BC6\u7801\u662F\u591A\u5C11",
    "\u7ED9\u6211\u8001\u677F\u53D1\u5C01\u90AE\u4EF6",
    "\u4ECA\u665A\u7535\u89C6\u6709\u4EC0\u4E48\u8282\u76EE",
    "\u6700\u8FD1\u6709\u4EC0\u4E48\u597D\u770B\u7684\u4E66",
    "\u559C\u6B22\u732B\u8FD8\u662F\u72D7",
    "\u6211\u5BF9\u82B1\u751F\u8FC7\u654F",
    "\u8170\u75BC",
    "\u7ED9\u6211\u770B\u770B\u75C5",
    "\u6211\u597D\u50CF\u53D1\u70E7\u4E86",
    "\u53BB\u90A3\u8FB9\u65C5\u6E38\u5B89\u5168\u5417",
    "\u5370\u5EA6\u6709\u591A\u5C11\u4EBA\u53E3",
    "\u9955\u992E\u600E\u4E48\u5199",
    "\u8BA8\u538C\u661F\u671F\u4E00",
    "\u8FD9\u9B3C\u5929\u6C14",
    "\u597D\u56F0\u554A",
    "\u4F60\u771F\u53EF\u7231",
    "\u505A\u6211\u5973\u670B\u53CB\u5427",
    "\u95ED\u5634",
    "\u4F60\u662F\u50BB\u5B50\u5417",
    "\u65E0\u8BED",
    "\u6572\u6572\u95E8",
    "\u73B0\u5728\u56FD\u9645\u5F62\u52BF\u600E\u4E48\u6837",
    "\u9009\u8C01\u5F53\u603B\u7EDF",
    "\u8BF4\u8BF4\u5386\u53F2",
    "\u4E16\u754C\u4E0A\u6709\u9B3C\u5417",
    "\u4EBA\u6B7B\u4E86\u4F1A\u600E\u4E48\u6837",
    "\u6211\u94A5\u5319\u4E22\u4E86",
    "\u90BB\u5C45\u592A\u5435\u4E86",
    "\u9886\u5E26\u600E\u4E48\u6253",
    "\u6F14\u5531\u4F1A\u7968\u54EA\u91CC\u4E70",
    "\u8FD9\u6761\u8DEF\u9650\u901F\u591A\u5C11",
    "\u4ECE\u4E00\u6570\u5230\u5341",
    "\u8BF4\u70B9\u597D\u73A9\u7684",
    "\u6253\u5F00\u6296\u97F3",
    "\u600E\u4E48\u5B66\u82F1\u8BED\u6700\u5FEB",
    "\u5E2E\u6211\u627E\u4E2A\u9152\u5E97",
    "\u4F60\u8BA4\u8BC6\u5C0F\u738B\u5417",
    "\u6628\u5929\u53BB\u6E56\u8FB9\u73A9\u4E86",
    "\u4E2D\u5348\u5403\u7684\u706B\u9505",
    "\u5B69\u5B50\u5435\u6B7B\u4E86",
    "\u4F60\u731C\u6211\u4ECA\u5929\u9047\u5230\u8C01\u4E86",
    "\u6211\u518D\u60F3\u60F3",
    "\u6D4B\u8BD5\u4E00\u4E0B",
    "\u6D4B\u8BD5\u6D4B\u8BD5",
    "\u53D1\u9519\u4E86\u4E0D\u597D\u610F\u601D",
    "\u4E0D\u5C0F\u5FC3\u53D1\u9519\u7FA4\u4E86",
    "\u7231\u4F60\u54DF",
    "\u5F69\u7968\u4E2D\u5956\u53F7\u7801",
    "\u53CC\u8272\u7403\u4ECA\u5929\u5F00\u4EC0\u4E48",
    "\u5E6B\u6211\u7B97\u500B\u547D",
    "\u6211\u662F\u4EC0\u4E48\u661F\u5EA7",
    "\u8BA4\u8BC6\u597D\u7684\u7259\u533B\u5417",
    "\u706B\u8F66\u53C8\u665A\u70B9\u4E86",
    "\u5916\u5356\u9001\u6765\u90FD\u51C9\u4E86",
    "\u822A\u7A7A\u516C\u53F8\u4E0D\u7ED9\u6211\u9000\u7968",
    "\u5E2E\u6211\u9000\u5065\u8EAB\u5361",
    "\u600E\u4E48\u6539\u5BC6\u7801",
    "\u4F60\u5988\u5988\u53EB\u4EC0\u4E48",
    "\u67E5\u4E00\u4E0B\u6211\u7684\u94F6\u884C\u4F59\u989D",
    "\u7535\u8D39\u600E\u4E48\u4EA4",
    "\u624B\u673A\u5C4F\u5E55\u788E\u4E86",
    "\u7535\u5F71\u9662\u51E0\u70B9\u5F00\u95E8",
    "\u6C49\u5821\u5E97\u7ED9\u6211\u505A\u9519\u4E86",
    "\u6211\u8981\u53BB\u6D3E\u51FA\u6240\u529E\u8BC1",
    "\u7EB8\u662F\u8C01\u53D1\u660E\u7684",
    "\u6211\u4EEC\u6765\u73A9\u6E38\u620F\u5427",
    "\u592A\u9633\u7CFB\u6709\u51E0\u9897\u884C\u661F",
    "\u732B\u4E3A\u4EC0\u4E48\u4F1A\u6253\u547C\u565C",
    "\u4E16\u754C\u4E0A\u6700\u9AD8\u7684\u697C\u662F\u54EA\u5EA7",
    "\u6628\u665A\u68A6\u89C1\u9CB8\u9C7C\u4E86",
    "\u90BB\u5C45\u5BB6\u65B0\u517B\u4E86\u5C0F\u72D7",
    "\u80FD\u7ED9\u6211\u513F\u5B50\u8865\u6570\u5B66\u5417",
    "\u6700\u65B0\u7684\u624B\u673A\u51FA\u5230\u7B2C\u51E0\u4EE3\u4E86",
    "\u6709\u5916\u661F\u4EBA\u5417",
    "\u90A3\u90E8\u7535\u5F71\u8BB2\u4EC0\u4E48\u7684",
    "\u6211\u516D\u70B9\u7684\u98DE\u673A",
    "\u7B80\u5386\u600E\u4E48\u5199",
    "\u4ECA\u5929\u70ED\u641C\u662F\u4EC0\u4E48",
    "\u4F60\u6709\u5973\u670B\u53CB\u5417",
    "\u7EC8\u4E8E\u51FA\u592A\u9633\u4E86"
  ]
};

// dialogs/understanding/training/zh/orders.json
var orders_default2 = {
  "order.place": [
    "\u6211\u8981{number}{product}",
    "\u6765{number}{product}",
    "\u6211\u60F3\u4E70{number}{product}",
    "\u7ED9\u6211\u6765{number}{product}",
    "\u4E70{product}",
    "\u4E0B\u5355",
    "\u6211\u8981\u4E0B\u5355",
    "\u8BA2{number}{product}",
    "{number}{product}",
    "{product}{number}",
    "\u6211\u60F3\u8981{product}",
    "\u5E2E\u6211\u8BA2{number}{product}",
    "\u6211\u8981\u4E70\u4E1C\u897F",
    "\u60F3\u8BA2\u4E00\u4E9B{product}",
    "\u6765{number}{product}\u9001\u5230{address}",
    "{number}{product}\u548C{number}{product}",
    "{product}\u6765{number}",
    "\u8981{number}{product}",
    "\u6211\u8981\u8BA2\u8D27",
    "\u8D2D\u4E70{product}",
    "\u9EBB\u70E6\u7ED9\u6211{number}{product}",
    "\u62FF{number}{product}",
    "\u5BC4{number}{product}\u5230{address}",
    "{product}\u6211\u8981{number}",
    "\u60F3\u4E0B\u4E2A\u5355",
    "\u8BA2\u8D2D{product}",
    "\u8001\u677F\u6765{number}{product}",
    "\u4EB2 \u6211\u8981\u4E0B\u5355",
    "\u9EBB\u70E6\u5E2E\u6211\u4E0B\u5355{number}{product}",
    "{product}\u7ED9\u6211{number}",
    "\u6211\u8981\u4E70{product}\u548C{product}",
    "\u60F3\u4E70\u70B9{product}",
    "\u7ED9\u6211\u5BC4{number}{product}",
    "\u5C31\u8981{product}\u5427",
    "\u62CD{number}{product}",
    "\u5E2E\u6211\u6253\u5305{number}{product}\u9001\u5230{address}",
    "\u60F3\u8981\u4E00\u4E9B{product}\u8C22\u8C22",
    "\u65B0\u4E0B\u4E00\u5355\uFF1A{number}{product}",
    "\u529E\u516C\u5BA4\u8981\u4E70\u70B9\u8336",
    "{number}{product}\u5BC4\u5230{address}\u53EF\u4EE5\u5417"
  ],
  "order.repeat": [
    "\u8DDF\u4E0A\u6B21\u4E00\u6837",
    "\u548C\u4E0A\u6B21\u4E00\u6837\u518D\u6765\u4E00\u4EFD",
    "\u8001\u6837\u5B50",
    "\u8FD8\u662F\u4E0A\u6B21\u90A3\u4E9B",
    "\u7167\u4E0A\u6B21\u7684\u518D\u6765\u4E00\u5355",
    "\u518D\u4E70\u4E00\u6B21\u4E0A\u6B21\u7684",
    "\u628A\u4E0A\u6B21\u7684\u8BA2\u5355\u518D\u4E0B\u4E00\u904D",
    "\u518D\u6765\u4E00\u5355\u4E00\u6A21\u4E00\u6837\u7684",
    "\u6211\u8981\u56DE\u8D2D\u4E0A\u6B21\u4E70\u7684",
    "\u590D\u8D2D",
    "\u4E0A\u56DE\u4E70\u7684\u518D\u7ED9\u6211\u6765\u4E00\u4EFD",
    "\u8DDF\u8BA2\u5355{order}\u4E00\u6837\u7684\u518D\u6765\u4E00\u4EFD",
    "\u8BA2\u5355{order}\u518D\u4E0B\u4E00\u5355",
    "\u540C\u6837\u7684\u4E1C\u897F\u518D\u8BA2\u4E00\u6B21",
    "\u7167\u65E7",
    "\u6309\u4E4B\u524D\u7684\u5355\u5B50\u518D\u53D1\u4E00\u6B21\u8D27\u7ED9\u6211",
    "\u559D\u5B8C\u4E86\uFF0C\u518D\u6765\u4E00\u6837\u7684",
    "\u548C\u4E0A\u4E2A\u6708\u4E70\u7684\u4E00\u6837",
    "\u91CD\u590D\u4E0A\u4E00\u5355",
    "\u4E00\u6837\u7684\u518D\u6765\u4E00\u5957",
    "\u8FD8\u8981\u4E0A\u6B21\u90A3\u79CD\u8336\uFF0C\u6570\u91CF\u4E5F\u4E00\u6837",
    "\u8001\u898F\u77E9\uFF0C\u8DDF\u4E0A\u6B21\u4E00\u6A23",
    "\u4E0A\u6B21\u4E70\u7684\u633A\u597D\uFF0C\u539F\u6837\u518D\u6765",
    "\u518D\u6B21\u8D2D\u4E70",
    "\u60F3\u628A\u4E4B\u524D\u7684\u8BA2\u5355\u518D\u8BA2\u4E00\u904D\uFF0C\u5730\u5740\u4E5F\u4E0D\u53D8",
    "same as last time \u8C22\u8C22",
    "\u8FD8\u662F\u8001\u4E09\u6837",
    "\u8001\u6837\u5B50\u6765\u4E00\u4EFD",
    "\u7167\u7740\u8BA2\u5355{order}\u518D\u6765",
    "\u4E09\u6708\u4EFD\u4E70\u7684\u90A3\u4E9B\u518D\u6765\u4E00\u904D",
    "\u4E4B\u524D\u4E70\u7684\u90A3\u4E2A\u7EC4\u5408\u518D\u8981\u4E00\u5957"
  ],
  "order.change": [
    "\u4E0D\u8981{product}\u4E86",
    "\u53BB\u6389{product}",
    "\u6539\u6210{number}",
    "\u6362\u6210{product}",
    "\u518D\u52A0{number}{product}",
    "\u52A0{number}{product}",
    "\u5730\u5740\u6539\u6210{address}",
    "\u6539\u5730\u5740",
    "\u6539\u9001\u5230{address}",
    "\u628A{product}\u6362\u6210{product}",
    "\u5220\u6389{product}",
    "{product}\u6539\u6210{number}",
    "\u53EA\u8981{number}",
    "\u4E0D\u662F{number}\u662F{number}",
    "\u6570\u91CF\u6539\u6210{number}",
    "\u8FD8\u8981{number}{product}",
    "\u6211\u60F3\u6539\u4E00\u4E0B\u8BA2\u5355",
    "\u4FEE\u6539\u8BA2\u5355",
    "\u591A\u52A0{number}",
    "\u4E0D\u5BF9\uFF0C\u662F{number}",
    "\u518D\u6765{number}{product}",
    "\u4E0D\u8981{product}\uFF0C\u8981{product}",
    "\u5730\u5740\u9519\u4E86",
    "\u4E0D\u662F{product}\uFF0C\u662F{product}",
    "\u90A3\u5C31{number}",
    "\u8FD8\u662F\u8981{number}\u5427",
    "\u6536\u8D27\u5730\u5740\u6362\u6210{address}",
    "\u5C11{number}{product}",
    "\u51CF\u5230{number}",
    "\u6539\u6210{number}\u5427",
    "\u6570\u91CF\u9519\u4E86\uFF0C\u8981{number}",
    "{product}\u6362\u4E00\u4E0B\uFF0C\u8981{product}",
    "\u4E0D\u8981\u90A3\u4E2A\u4E86\uFF0C\u6362{product}",
    "\u6536\u4EF6\u4EBA\u7535\u8BDD\u5199\u9519\u4E86",
    "\u5730\u5740\u5199\u9519\u4E86\uFF0C\u9001\u5230{address}",
    "\u51CF{number}",
    "\u5C11\u8981\u4E00\u4E2A{product}",
    "\u6211\u60F3\u5728\u8BA2\u5355\u91CC\u52A0\u70B9\u4E1C\u897F",
    "\u5730\u5740\u6362\u4E00\u4E2A\uFF1A{address}",
    "\u5C31{number}\u5427",
    "\u7B97{number}\u597D\u4E86"
  ],
  "order.cancel": [
    "\u53D6\u6D88\u8BA2\u5355",
    "\u53D6\u6D88\u8BA2\u5355{order}",
    "\u6211\u8981\u53D6\u6D88\u6211\u7684\u8BA2\u5355",
    "\u8BA2\u5355\u4E0D\u8981\u4E86",
    "\u5E2E\u6211\u53D6\u6D88{order}",
    "\u6211\u4E0D\u60F3\u8981\u90A3\u4E2A\u8BA2\u5355\u4E86",
    "\u9000\u5355",
    "\u628A\u6211\u7684\u8BA2\u5355\u53D6\u6D88\u6389",
    "\u64A4\u9500\u8BA2\u5355",
    "\u8BA2\u5355{order}\u4E0D\u8981\u4E86",
    "\u53EF\u4EE5\u53D6\u6D88\u8BA2\u5355\u5417",
    "\u521A\u624D\u4E0B\u7684\u5355\u53D6\u6D88",
    "\u6211\u4E0B\u7684\u5355\u5B50\u4E0D\u8981\u4E86",
    "\u628A\u5355\u9000\u4E86",
    "\u4EB2 \u521A\u62CD\u9519\u4E86\u5E2E\u6211\u53D6\u6D88",
    "\u8FD8\u6CA1\u53D1\u8D27\u7684\u8BDD\u5E2E\u6211\u53D6\u6D88\u5427",
    "\u8BA2\u5355{order}\u80FD\u4E0D\u80FD\u4E0D\u8981\u53D1\u4E86",
    "\u62CD\u91CD\u4E86\uFF0C\u53D6\u6D88\u4E00\u4E2A",
    "\u4E0D\u60F3\u8981\u4E86\uFF0C\u53D6\u6D88\u8BA2\u5355\u5427",
    "\u9EBB\u70E6\u628A{order}\u8FD9\u5355\u53D6\u6D88",
    "\u73B0\u5728\u53D6\u6D88\u8BA2\u5355\u8FD8\u6765\u5F97\u53CA\u5417",
    "\u600E\u4E48\u53D6\u6D88\u8BA2\u5355",
    "\u6211\u8981\u64A4\u5355",
    "\u8BA2\u5355{order}\u522B\u53D1\u8D27\u4E86\uFF0C\u6211\u4E0D\u8981\u4E86",
    "\u521A\u4E0B\u7684\u5355\u80FD\u64A4\u56DE\u5417",
    "\u55AE\u5B50\u5E6B\u6211\u53D6\u6D88",
    "\u60F3 cancel \u6211\u7684 order",
    "\u4E0D\u5C0F\u5FC3\u4E0B\u9519\u5355\u4E86\uFF0C\u5E2E\u6211\u64A4\u6389",
    "{order}\u6211\u4E0D\u9700\u8981\u4E86\uFF0C\u53D6\u6D88",
    "\u65E9\u4E0A\u4E0B\u7684\u90A3\u5355\u53D6\u6D88"
  ],
  "order.status": [
    "\u6211\u7684\u8BA2\u5355\u5230\u54EA\u4E86",
    "\u67E5\u7269\u6D41",
    "\u6211\u7684\u5FEB\u9012\u5462",
    "\u8BA2\u5355\u72B6\u6001",
    "\u8BA2\u5355{order}\u5230\u54EA\u4E86",
    "\u4EC0\u4E48\u65F6\u5019\u5230",
    "\u53D1\u8D27\u4E86\u5417",
    "\u8BA2\u5355{order}\u53D1\u8D27\u4E86\u5417",
    "\u4EC0\u4E48\u65F6\u5019\u53D1\u8D27",
    "\u5FEB\u9012\u5355\u53F7",
    "\u8BA2\u5355{order}\u4EC0\u4E48\u72B6\u6001",
    "\u5305\u88F9\u5230\u54EA\u91CC\u4E86",
    "\u67E5\u4E00\u4E0B\u6211\u7684\u8BA2\u5355",
    "\u7269\u6D41\u4FE1\u606F",
    "\u8BA2\u5355{order}\u53D1\u51FA\u4E86\u6CA1\u6709",
    "\u6211\u7684\u8D27\u4EC0\u4E48\u65F6\u5019\u9001\u6765",
    "\u8BA2\u5355{order}\u4EC0\u4E48\u65F6\u5019\u5230",
    "\u6211\u8BA2\u4E86\u4E9B\u4EC0\u4E48",
    "\u4E00\u5171\u591A\u5C11\u94B1",
    "\u603B\u5171\u591A\u5C11",
    "\u4EB2 \u5E2E\u6211\u770B\u4E0B\u8BA2\u5355\u5230\u54EA\u4E86",
    "\u8BF7\u95EE\u6211\u7684\u8D27\u53D1\u4E86\u6CA1",
    "\u8BA2\u5355{order}\u73B0\u5728\u5565\u60C5\u51B5",
    "\u6211\u7684\u8336\u5BC4\u51FA\u6765\u4E86\u5417",
    "\u5E2E\u6211\u67E5\u4E2A\u5FEB\u9012",
    "\u8BA2\u5355{order}\u7684\u5FEB\u9012\u5355\u53F7\u662F\u591A\u5C11",
    "\u5230\u54EA\u91CC\u4E86",
    "\u770B\u4E00\u4E0B\u6211\u8BA2\u5355\u7684\u8FDB\u5EA6",
    "\u6211\u8CB7\u7684\u6771\u897F\u51FA\u8CA8\u4E86\u55CE",
    "\u4E0B\u5355\u6210\u529F\u4E86\u6CA1\u6709",
    "\u6211\u7684 order \u5230\u54EA\u4E86",
    "tracking number \u53D1\u6211\u4E00\u4E0B",
    "\u8BA2\u5355\u8D70\u5230\u54EA\u4E00\u6B65\u4E86",
    "\u6628\u5929\u4E0B\u7684\u5355\u53D1\u4E86\u5417",
    "\u5E2E\u5FD9\u770B\u4E0B{order}\u5230\u54EA\u4E86"
  ],
  "order.late": [
    "\u6211\u7684\u4E1C\u897F\u8FD8\u6CA1\u5230",
    "\u8FD8\u6CA1\u6536\u5230\u8D27",
    "\u6211\u4E70\u7684\u600E\u4E48\u8FD8\u6CA1\u5230",
    "\u90FD\u4E00\u4E2A\u661F\u671F\u4E86\u8FD8\u6CA1\u6536\u5230",
    "\u8BA2\u5355{order}\u600E\u4E48\u8FD8\u6CA1\u5230",
    "\u8BF4\u597D\u4E09\u5929\u5230\uFF0C\u73B0\u5728\u90FD\u516B\u5929\u4E86",
    "\u7B49\u4E86\u534A\u4E2A\u6708\u4E86\uFF0C\u5230\u5E95\u4EC0\u4E48\u65F6\u5019\u6765",
    "\u7269\u6D41\u597D\u51E0\u5929\u6CA1\u52A8\u4E86",
    "\u5FEB\u9012\u662F\u4E0D\u662F\u4E22\u4E86",
    "\u5305\u88F9\u4E22\u4E86\u5427",
    "\u663E\u793A\u5DF2\u7B7E\u6536\u53EF\u662F\u6211\u6CA1\u6536\u5230",
    "\u5FEB\u9012\u8BF4\u9001\u5230\u4E86\uFF0C\u6211\u6839\u672C\u6CA1\u770B\u5230",
    "\u600E\u4E48\u8FD9\u4E48\u6162",
    "\u592A\u6162\u4E86\uFF0C\u90FD\u7B49\u6025\u4E86",
    "\u8BA2\u5355{order}\u65E9\u5C31\u8BE5\u5230\u4E86",
    "\u50AC\u4E00\u4E0B\uFF0C\u8FD8\u6CA1\u53D1\u8D27\u5462",
    "\u4E0B\u5355\u4E94\u5929\u4E86\u8FD8\u4E0D\u53D1\u8D27",
    "\u4E00\u76F4\u5361\u5728\u4E2D\u8F6C\u7AD9\u4E0D\u52A8",
    "\u660E\u5929\u5C31\u8981\u7528\u4E86\uFF0C\u8D27\u8FD8\u6CA1\u6765",
    "\u8D85\u8FC7\u9884\u8BA1\u65F6\u95F4\u4E86\u8FD8\u6CA1\u5230",
    "\u9EBB\u70E6\u50AC\u4E0B\u5FEB\u9012\uFF0C\u592A\u4E45\u4E86",
    "\u9001\u7ED9\u6211\u5988\u7684\u793C\u7269\u5979\u4E00\u76F4\u6CA1\u6536\u5230",
    "\u8FD9\u90FD\u591A\u5C11\u5929\u4E86",
    "\u4E1C\u897F\u6CA1\u5230\uFF0C\u7269\u6D41\u4E5F\u67E5\u4E0D\u5230",
    "\u4E0D\u597D\u610F\u601D\uFF0C\u6211\u7684\u5355\u597D\u50CF\u665A\u4E86\u5F88\u591A",
    "\u62D6\u4E86\u8FD9\u4E48\u4E45\u8FD8\u4E0D\u9001",
    "\u5230\u73FE\u5728\u90FD\u9084\u6C92\u6536\u5230",
    "\u8D27\u5462\uFF1F?",
    "\u8BF4\u5468\u516D\u5230\uFF0C\u4ECA\u5929\u90FD\u5468\u4E09\u4E86",
    "\u90FD\u4E24\u5468\u4E86\uFF01!",
    "\u5305\u88F9\u5931\u8E2A\u4E86\u5427",
    "\u600E\u4E48\u8FD8\u4E0D\u5230\u554A\u6025\u6B7B\u4E86",
    "\u8BA2\u5355{order}\u8D85\u65F6\u4E86"
  ],
  "order.damaged": [
    "\u6536\u5230\u7684\u8336\u58F6\u788E\u4E86",
    "\u676F\u5B50\u88C2\u4E86",
    "{product}\u5BC4\u6765\u5C31\u662F\u7834\u7684",
    "\u6253\u5F00\u7BB1\u5B50{product}\u5DF2\u7ECF\u788E\u4E86",
    "\u53D1\u9519\u8D27\u4E86",
    "\u6211\u8981\u7684\u662F{product}\uFF0C\u4F60\u4EEC\u53D1\u6210\u4E86{product}",
    "\u5C11\u53D1\u4E86\u4E00\u4E2A{product}",
    "\u5C11\u4E86\u4E00\u4EF6",
    "\u6F0F\u53D1\u4E86",
    "\u6211\u4E70\u4E86{number}{product}\u53EA\u6536\u5230\u4E00\u4E2A",
    "\u58F6\u76D6\u78D5\u7834\u4E86",
    "\u76D2\u5B50\u538B\u6241\u4E86\uFF0C\u8336\u53F6\u6492\u4E86\u4E00\u7BB1",
    "\u8BA2\u5355{order}\u6536\u5230\u662F\u574F\u7684",
    "\u8BA2\u5355{order}\u53D1\u9519\u4E1C\u897F\u4E86",
    "\u989C\u8272\u53D1\u9519\u4E86",
    "\u8336\u53F6\u6709\u9709\u5473",
    "\u8336\u53F6\u7F50\u6CA1\u5C01\u597D\uFF0C\u6F0F\u4E86",
    "\u91C9\u9762\u6709\u5212\u75D5",
    "\u58F6\u6F0F\u6C34",
    "\u6536\u5230\u522B\u4EBA\u7684\u5305\u88F9\u4E86",
    "\u8FD9\u4E0D\u662F\u6211\u4E70\u7684\u4E1C\u897F",
    "\u676F\u5B50\u628A\u624B\u65AD\u4E86",
    "\u4E1C\u897F\u6709\u7455\u75B5",
    "\u5FEB\u9012\u66B4\u529B\uFF0C\u5168\u788E\u4E86\uFF0C\u54ED",
    "\u5305\u88C5\u90FD\u7834\u4E86\uFF0C\u91CC\u9762\u7684{product}\u4E5F\u574F\u4E86",
    "\u6536\u5230\u7684\u548C\u56FE\u7247\u4E0D\u4E00\u6837\uFF0C\u6B3E\u5F0F\u4E0D\u5BF9",
    "\u60A8\u597D\uFF0C\u4ECA\u5929\u6536\u5230\u7684\u8D27\u6709\u7834\u635F",
    "\u6578\u91CF\u4E0D\u5C0D\uFF0C\u5C11\u4E86\u5169\u76D2",
    "\u5BC4\u9519\u8336\u4E86",
    "\u62C6\u5F00\u4E00\u770B\u58F6\u788E\u6210\u51E0\u5757\u4E86",
    "\u7ED9\u6211\u88C5\u7684\u662F{product}\uFF0C\u4E0D\u662F\u6211\u8981\u7684",
    "\u4E00\u5957\u5C11\u4E86\u4E00\u4E2A\u676F\u5B50"
  ]
};

// dialogs/understanding/training/zh/own.json
var own_default2 = {};

// dialogs/understanding/training/zh/payment.json
var payment_default2 = {
  "payment.methods": [
    "\u600E\u4E48\u4ED8\u6B3E",
    "\u53EF\u4EE5\u7528\u652F\u4ED8\u5B9D\u5417",
    "\u5FAE\u4FE1\u53EF\u4EE5\u4ED8\u5417",
    "\u652F\u6301\u4EC0\u4E48\u4ED8\u6B3E\u65B9\u5F0F",
    "\u80FD\u8D27\u5230\u4ED8\u6B3E\u5417",
    "\u53EF\u4EE5\u5237\u5361\u5417",
    "\u6536\u4FE1\u7528\u5361\u5417",
    "\u53EF\u4EE5\u94F6\u884C\u8F6C\u8D26\u5417",
    "\u80FD\u7528\u82B1\u5457\u4E0D",
    "\u53EF\u4EE5\u5206\u671F\u5417",
    "\u6709\u54EA\u4E9B\u652F\u4ED8\u65B9\u5F0F",
    "\u80FD\u4E0D\u80FD\u5148\u4ED8\u5B9A\u91D1",
    "\u53EF\u4EE5\u5BF9\u516C\u8F6C\u8D26\u5417",
    "\u6536\u73B0\u91D1\u5417",
    "\u53EF\u4EE5\u6536\u5230\u8D27\u518D\u4ED8\u5417",
    "\u652F\u6301paypal\u5417",
    "\u5916\u5E01\u53EF\u4EE5\u4ED8\u5417",
    "\u4E91\u95EA\u4ED8\u80FD\u7528\u5417",
    "\u53EF\u4EE5\u6708\u7ED3\u5417",
    "\u652F\u4ED8\u65B9\u5F0F\u6709\u54EA\u4E9B\u5440",
    "\u4ED8\u6B3E\u5B89\u5168\u5417",
    "\u5FC5\u987B\u5148\u4ED8\u6B3E\u5417",
    "\u80FD\u7528Apple Pay\u5417",
    "\u56FD\u5916\u7684\u5361\u53EF\u4EE5\u7528\u5417",
    "\u80FD\u7528\u793C\u54C1\u5361\u4ED8\u5417",
    "\u53EF\u4EE5\u7528\u5FAE\u4FE1\u652F\u4ED8\u55CE",
    "\u8BF7\u95EE\u600E\u4E48\u4ED8\u94B1\u5462",
    "\u4ED8\u6B3E\u662F\u600E\u4E48\u4ED8\u7684",
    "\u53EF\u4EE5\u7528visa\u5361\u5417",
    "\u53EA\u6536\u73B0\u91D1\u5417"
  ],
  "payment.pay": [
    "\u6211\u8981\u4ED8\u6B3E",
    "\u6211\u73B0\u5728\u4ED8\u94B1",
    "\u600E\u4E48\u4ED8\u8BA2\u5355{order}",
    "\u4ED8\u4E00\u4E0B\u8BA2\u5355{order}",
    "\u53D1\u4E2A\u4ED8\u6B3E\u7801\u7ED9\u6211",
    "\u4ED8\u6B3E\u94FE\u63A5\u53D1\u6211",
    "\u6211\u60F3\u4ED8\u6B3E\u4E86",
    "\u5728\u54EA\u91CC\u4ED8\u94B1",
    "\u7ED9\u6211\u4E2A\u6536\u6B3E\u7801",
    "\u628A\u8D26\u53F7\u53D1\u6211\uFF0C\u6211\u8F6C\u7ED9\u4F60\u4EEC",
    "\u6211\u6765\u7ED3\u8D26",
    "\u4E70\u5355",
    "\u6211\u8981\u652F\u4ED8",
    "\u73B0\u5728\u5C31\u4ED8",
    "\u8FD8\u6CA1\u4ED8\u6B3E\uFF0C\u600E\u4E48\u4ED8",
    "\u8BA2\u5355{order}\u6211\u73B0\u5728\u4ED8",
    "\u521A\u624D\u5FD8\u8BB0\u4ED8\u6B3E\u4E86\uFF0C\u73B0\u5728\u4ED8",
    "\u628A\u5C3E\u6B3E\u4ED8\u4E86",
    "\u4ED8\u94B1\u4ED8\u94B1",
    "\u5E2E\u6211\u7ED3\u7B97",
    "\u53BB\u54EA\u91CC\u652F\u4ED8\u554A",
    "\u6211\u8FD9\u5C31\u8F6C\u8D26\uFF0C\u7ED9\u4E2A\u5361\u53F7",
    "\u53EF\u4EE5\u4ED8\u6B3E\u4E86",
    "\u4EB2 \u53D1\u6211\u652F\u4ED8\u94FE\u63A5",
    "\u6211\u8981\u8CB7\u55AE",
    "\u60F3\u628A\u94B1\u4ED8\u4E86",
    "\u6211\u628A\u8BA2\u5355{order}\u4ED8\u4E86",
    "\u6211\u8981\u5237\u5361\u4ED8\u6B3E",
    "\u7ED3\u4E00\u4E0B\u8D26",
    "\u80FD\u5728\u8FD9\u91CC\u76F4\u63A5\u4ED8\u5417\uFF0C\u6211\u73B0\u5728\u5C31\u4ED8"
  ],
  "payment.problem": [
    "\u4ED8\u6B3E\u5931\u8D25",
    "\u652F\u4ED8\u4E0D\u4E86",
    "\u4ED8\u4E0D\u4E86\u6B3E\u600E\u4E48\u529E",
    "\u6263\u4E86\u6211\u4E24\u6B21\u94B1",
    "\u91CD\u590D\u6263\u6B3E\u4E86",
    "\u6211\u4ED8\u4E86\u4E24\u6B21",
    "\u94B1\u6263\u4E86\u8BA2\u5355\u8FD8\u663E\u793A\u6CA1\u4ED8\u6B3E",
    "\u5DF2\u7ECF\u4ED8\u4E86\u600E\u4E48\u8FD8\u662F\u672A\u4ED8\u6B3E",
    "\u652F\u4ED8\u9875\u9762\u6253\u4E0D\u5F00",
    "\u4E00\u76F4\u663E\u793A\u652F\u4ED8\u4E2D",
    "\u94F6\u884C\u5361\u88AB\u62D2\u4E86",
    "\u591A\u6263\u4E86\u6211\u94B1",
    "\u6263\u6B3E\u91D1\u989D\u4E0D\u5BF9",
    "\u4ED8\u6B3E\u7684\u65F6\u5019\u62A5\u9519",
    "\u4E8C\u7EF4\u7801\u8FC7\u671F\u4E86",
    "\u626B\u7801\u6CA1\u53CD\u5E94",
    "\u8BA2\u5355{order}\u4ED8\u6B3E\u6CA1\u6210\u529F",
    "\u8BA2\u5355{order}\u91CD\u590D\u4ED8\u6B3E\u4E86",
    "\u94B1\u4ED8\u51FA\u53BB\u4E86\u6CA1\u6709\u53CD\u5E94",
    "\u8F6C\u4E86\u8D26\u4F60\u4EEC\u6CA1\u6536\u5230\u5417",
    "\u6211\u524D\u5929\u5C31\u8F6C\u8D26\u4E86\uFF0C\u4E3A\u4EC0\u4E48\u8FD8\u662F\u672A\u4ED8",
    "\u5FAE\u4FE1\u4ED8\u4E86\u4E24\u7B14",
    "\u652F\u4ED8\u63D0\u793A\u5F02\u5E38",
    "\u4ED8\u6B3E\u94FE\u63A5\u70B9\u4E0D\u5F00",
    "\u6211\u6CA1\u4E70\u4E1C\u897F\u600E\u4E48\u6263\u6211\u94B1",
    "\u9322\u6263\u4E86\u4F46\u6C92\u6709\u6210\u529F",
    "\u63D0\u793A\u4EA4\u6613\u5931\u8D25",
    "\u770B\u5230\u4F60\u4EEC\u6263\u4E86\u4E24\u7B14",
    "\u6628\u5929\u4ED8\u7684\uFF0C\u5230\u73B0\u5728\u8FD8\u662F\u5F85\u4ED8\u6B3E",
    "\u4ED8\u5230\u4E00\u534A\u9875\u9762\u5D29\u4E86"
  ],
  invoice: [
    "\u80FD\u5F00\u53D1\u7968\u5417",
    "\u6211\u8981\u53D1\u7968",
    "\u5F00\u4E2A\u53D1\u7968",
    "\u8BA2\u5355{order}\u5F00\u4E00\u4E0B\u53D1\u7968",
    "\u53EF\u4EE5\u5F00\u4E13\u7968\u5417",
    "\u8981\u589E\u503C\u7A0E\u53D1\u7968",
    "\u7535\u5B50\u53D1\u7968\u53D1\u6211\u90AE\u7BB1{contact}",
    "\u53D1\u7968\u62AC\u5934\u5199{name}",
    "\u53D1\u7968\u600E\u4E48\u5F00",
    "\u6709\u6536\u636E\u5417",
    "\u7ED9\u6211\u5F00\u5F20\u6536\u636E",
    "\u53D1\u7968\u53EF\u4EE5\u8865\u5F00\u5417",
    "\u53D1\u7968\u5F00\u9519\u4E86",
    "\u62AC\u5934\u5199\u9519\u4E86\u80FD\u91CD\u5F00\u5417",
    "\u53D1\u7968\u4EC0\u4E48\u65F6\u5019\u7ED9\u6211",
    "\u5305\u88F9\u91CC\u6709\u53D1\u7968\u5417",
    "\u53EF\u4EE5\u5F00\u516C\u53F8\u62AC\u5934\u5417",
    "\u7A0E\u53F7\u53D1\u4F60\u4E86\uFF0C\u5E2E\u6211\u5F00\u7968",
    "\u8981\u62A5\u9500\uFF0C\u9700\u8981\u7968\u636E",
    "\u8BA2\u5355{order}\u7684\u53D1\u7968\u8FD8\u6CA1\u6536\u5230",
    "\u9EBB\u70E6\u5F00\u7968\u8C22\u8C22",
    "\u666E\u7968\u5C31\u884C",
    "\u53D1\u7968\u4E22\u4E86\u80FD\u518D\u53D1\u4E00\u6B21\u5417",
    "\u9700\u8981\u8D2D\u7269\u51ED\u8BC1",
    "\u8ACB\u958B\u767C\u7968",
    "\u4E0A\u4E2A\u6708\u7684\u5355\u5B50\u60F3\u8865\u4E2A\u7968",
    "\u8981\u4E00\u5F20 receipt",
    "\u7ED9\u6211\u4EEC\u516C\u53F8\u5F00\u4E00\u5F20\u53D1\u7968",
    "\u8BA2\u5355{order}\u8981\u62A5\u8D26\uFF0C\u5F00\u4E2A\u7968"
  ],
  discount: [
    "\u6709\u4F18\u60E0\u5417",
    "\u80FD\u4FBF\u5B9C\u70B9\u5417",
    "\u6253\u6298\u5417",
    "\u6709\u4F18\u60E0\u5238\u5417",
    "\u53EF\u4EE5\u5C11\u70B9\u4E0D",
    "\u6700\u8FD1\u6709\u6D3B\u52A8\u5417",
    "\u4E70{number}{product}\u6709\u4F18\u60E0\u5417",
    "\u591A\u4E70\u80FD\u4FBF\u5B9C\u5417",
    "\u6279\u53D1\u4EF7\u591A\u5C11",
    "\u91CF\u5927\u600E\u4E48\u7B97",
    "\u4F18\u60E0\u7801\u7528\u4E0D\u4E86",
    "\u8001\u987E\u5BA2\u6709\u6298\u6263\u5417",
    "\u65B0\u5BA2\u6709\u6CA1\u6709\u4F18\u60E0",
    "\u62B9\u4E2A\u96F6\u5457",
    "\u6700\u4F4E\u591A\u5C11",
    "{product}\u80FD\u518D\u4FBF\u5B9C\u70B9\u5417",
    "{product}\u6709\u6CA1\u6709\u6253\u6298",
    "\u4EC0\u4E48\u65F6\u5019\u641E\u6D3B\u52A8",
    "\u53CC\u5341\u4E00\u6709\u6D3B\u52A8\u5417",
    "\u6EE1\u51CF\u5417",
    "\u53EF\u4EE5\u9001\u70B9\u5C0F\u6837\u5417",
    "\u6211\u4EEC\u662F\u8336\u9986\uFF0C\u957F\u671F\u62FF\u8D27\u4EC0\u4E48\u4EF7",
    "\u592A\u8D35\u4E86",
    "\u522B\u5BB6\u6BD4\u4F60\u4FBF\u5B9C\uFF0C\u80FD\u540C\u4EF7\u5417",
    "\u6709\u6CA1\u6709\u4F1A\u5458\u4EF7",
    "\u5B78\u751F\u6709\u512A\u60E0\u55CE",
    "\u6709 discount \u5417",
    "\u73B0\u5728\u6709\u4FC3\u9500\u6CA1",
    "\u62FF{number}\u80FD\u6253\u51E0\u6298",
    "\u4E70\u591A\u9001\u8336\u5417"
  ]
};

// dialogs/understanding/training/zh/products.json
var products_default2 = {
  "product.browse": [
    "\u4F60\u4EEC\u5356\u4EC0\u4E48",
    "\u6709\u4EC0\u4E48\u4EA7\u54C1",
    "\u6709\u54EA\u4E9B\u5546\u54C1",
    "\u770B\u770B\u5546\u54C1",
    "\u5546\u54C1\u5217\u8868",
    "\u4EA7\u54C1\u76EE\u5F55",
    "\u90FD\u6709\u4EC0\u4E48",
    "\u6211\u60F3\u770B\u770B\u6709\u4EC0\u4E48",
    "\u5E97\u91CC\u6709\u4EC0\u4E48",
    "\u70ED\u5356\u7684\u6709\u54EA\u4E9B",
    "\u968F\u4FBF\u770B\u770B",
    "\u83DC\u5355",
    "\u7ED9\u6211\u770B\u770B\u4F60\u4EEC\u7684\u4EA7\u54C1",
    "\u90FD\u5356\u4EC0\u4E48\u4E1C\u897F",
    "\u65B0\u54C1\u6709\u54EA\u4E9B",
    "\u6709\u4EC0\u4E48\u597D{product}",
    "\u4F60\u4EEC\u5BB6\u6709\u4EC0\u4E48\u8336",
    "\u90FD\u6709\u54EA\u4E9B\u54C1\u79CD",
    "\u6709\u4EF7\u76EE\u8868\u5417",
    "\u53D1\u4E2A\u5546\u54C1\u6E05\u5355\u770B\u770B",
    "\u6700\u8FD1\u4E0A\u65B0\u4E86\u5417",
    "\u8336\u5177\u6709\u54EA\u4E9B",
    "\u7ED9\u6211\u770B\u4E0B\u5168\u90E8\u5546\u54C1",
    "\u60F3\u901B\u901B",
    "\u4F60\u5BB6\u4E3B\u8981\u5356\u4EC0\u4E48\u7684",
    "\u770B\u4E0B\u4F60\u4EEC\u7684\u5E97",
    "\u6709\u4EC0\u9EBC\u8336\u53EF\u4EE5\u8CB7",
    "\u5E97\u91CC\u4E1C\u897F\u90FD\u6709\u54EA\u4E9B\u79CD\u7C7B",
    "\u7ED9\u6211\u770B\u770B\u90FD\u6709\u5565",
    "\u8336\u6709\u54EA\u51E0\u7C7B",
    "\u8FD8\u6709\u522B\u7684\u5417"
  ],
  "product.search": [
    "\u6709{product}\u5417",
    "\u6709\u6CA1\u6709{product}",
    "{product}\u591A\u5C11\u94B1",
    "{product}\u4EC0\u4E48\u4EF7\u683C",
    "{product}\u600E\u4E48\u5356",
    "{product}\u8FD8\u6709\u8D27\u5417",
    "{product}\u6709\u8D27\u5417",
    "\u6211\u5728\u627E{product}",
    "\u60F3\u770B\u770B{product}",
    "{product}\u591A\u5C11\u94B1{number}",
    "\u4ECB\u7ECD\u4E00\u4E0B{product}",
    "{product}\u597D\u559D\u5417",
    "\u4F60\u4EEC\u5356{product}\u5417",
    "{product}\u7684\u4EF7\u683C",
    "\u6709\u5496\u5561\u5417",
    "\u6709\u6CA1\u6709\u70B9\u5FC3",
    "\u591A\u5C11\u94B1",
    "{product}\u6709\u51E0\u79CD",
    "\u8FD8\u6709{product}\u5417",
    "{product}\u8D35\u4E0D\u8D35",
    "\u8BB2\u8BB2{product}",
    "\u6709\u4EC0\u4E48\u6837\u7684{product}",
    "\u4EB2 {product}\u73B0\u5728\u6709\u8D27\u5417",
    "\u8BF7\u95EE{product}\u600E\u4E48\u5356",
    "{product}\u591A\u5C11\u94B1\u4E00\u76D2",
    "{product}\u662F\u591A\u5C11\u514B\u7684",
    "{product}\u591A\u5927\u5C3A\u5BF8",
    "{product}\u8FD8\u6709\u6CA1\u6709",
    "{product}\u662F\u54EA\u91CC\u4EA7\u7684",
    "\u95EE\u4E0B{product}\u4EC0\u4E48\u4EF7\u4F4D",
    "\u6709{product}\u5356\u5417",
    "{number}{product}\u8981\u591A\u5C11\u94B1",
    "\u90A3\u4E2A\u5C0F\u7684\u5462",
    "\u90FD\u6709\u4EC0\u4E48{product}\u554A",
    "{product}\u6709\u54EA\u4E9B",
    "\u6709\u4EC0\u4E48{product}\u5356",
    "\u8FD9\u4E2A\u591A\u5C11\u94B1",
    "\u5B83\u600E\u4E48\u5356",
    "{product}\u4E00\u4E2A\u591A\u5C11\u94B1",
    "\u6709{product}\u6CA1",
    "{product}\u6BCF\u76D2\u4EC0\u4E48\u4EF7",
    "\u5E97\u91CC\u6709{product}\u5417"
  ],
  "product.recommend": [
    "\u6709\u4EC0\u4E48\u63A8\u8350",
    "\u63A8\u8350\u4E00\u4E0B",
    "\u6709\u4EC0\u4E48\u597D\u7684\u63A8\u8350\u5417",
    "\u6C42\u63A8\u8350",
    "\u65B0\u624B\u559D\u4EC0\u4E48\u8336\u597D",
    "\u9001\u957F\u8F88\u9001\u4EC0\u4E48\u597D",
    "\u60F3\u4E70\u4E2A\u793C\u7269\u9001\u7ED9\u7231\u559D\u8336\u7684\u670B\u53CB",
    "\u7ED9\u4E08\u6BCD\u5A18\u4E70\u54EA\u6B3E\u5408\u9002",
    "\u54EA\u79CD{product}\u597D",
    "{product}\u548C{product}\u54EA\u4E2A\u66F4\u597D",
    "\u4E0D\u61C2\u8336\uFF0C\u5E2E\u6211\u6311\u4E00\u6B3E\u5427",
    "\u8001\u677F\u4F60\u89C9\u5F97\u54EA\u6B3E\u6700\u597D\u559D",
    "\u6709\u6CA1\u6709\u4E0D\u82E6\u7684\u8336\u63A8\u8350",
    "\u9884\u7B97\u4E24\u767E\uFF0C\u9001\u4EBA\u4E70\u4EC0\u4E48",
    "\u529E\u516C\u5BA4\u559D\u7684\u63A8\u8350\u4E00\u6B3E",
    "\u53E3\u5473\u6E05\u6DE1\u4E00\u70B9\u7684\u6709\u54EA\u6B3E",
    "\u5E73\u65F6\u7231\u559D{product}\uFF0C\u8FD8\u80FD\u8BD5\u8BD5\u522B\u7684\u4EC0\u4E48",
    "\u9009\u62E9\u56F0\u96BE\u4E86\uFF0C\u5E2E\u6211\u9009",
    "\u5973\u751F\u559D\u4EC0\u4E48\u8336\u6BD4\u8F83\u597D",
    "\u9001\u9886\u5BFC\u62FF\u5F97\u51FA\u624B\u7684",
    "\u4EC0\u4E48\u8336\u914D\u751C\u70B9",
    "\u54EA\u6B3E\u5356\u5F97\u6700\u597D",
    "\u4E2D\u79CB\u9001\u793C\u6709\u5408\u9002\u7684\u5417",
    "\u7ED3\u5A5A\u793C\u7269\uFF0C\u60F3\u9001\u5957\u74F7\u5668\uFF0C\u7ED9\u70B9\u5EFA\u8BAE",
    "\u6CE1{product}\u7528\u54EA\u4E2A\u58F6\u597D",
    "\u7B2C\u4E00\u6B21\u4E70\uFF0C\u5E94\u8BE5\u4E70\u54EA\u4E2A",
    "\u6027\u4EF7\u6BD4\u6700\u9AD8\u7684\u662F\u54EA\u4E00\u6B3E",
    "\u60F3\u8981\u9999\u6C14\u8DB3\u4E00\u70B9\u7684\uFF0C\u9009\u54EA\u4E2A",
    "\u63A8\u85A6\u4E00\u4E0B\u9069\u5408\u8001\u4EBA\u559D\u7684",
    "\u65E5\u5E38\u53E3\u7CAE\u8336\u63A8\u8350",
    "\u4EB2\uFF0C\u6211\u8BE5\u4E70{product}\u8FD8\u662F{product}",
    "recommend \u4E00\u4E0B",
    "\u5E73\u65F6\u559D\u7EFF\u8336\u7684\u9002\u5408\u54EA\u6B3E",
    "{product}\u9002\u5408\u65B0\u624B\u5417",
    "\u60F3\u8BD5\u8BD5\u4E4C\u9F99\uFF0C\u4ECE\u54EA\u6B3E\u5165\u624B"
  ],
  "product.advice": [
    "{product}\u600E\u4E48\u6CE1",
    "{product}\u7528\u591A\u5C11\u5EA6\u7684\u6C34\u6CE1",
    "\u6CE1{product}\u8981\u653E\u591A\u5C11\u514B",
    "{product}\u53EF\u4EE5\u6CE1\u51E0\u6B21",
    "\u7B2C\u4E00\u6CE1\u8981\u5012\u6389\u5417",
    "{product}\u8981\u6D17\u8336\u5417",
    "{product}\u600E\u4E48\u4FDD\u5B58",
    "\u8336\u53F6\u8981\u653E\u51B0\u7BB1\u5417",
    "{product}\u80FD\u653E\u591A\u4E45",
    "\u8FC7\u671F\u4E86\u8FD8\u80FD\u559D\u5417",
    "{product}\u542B\u5496\u5561\u56E0\u5417",
    "\u665A\u4E0A\u559D{product}\u4F1A\u4E0D\u4F1A\u7761\u4E0D\u7740",
    "\u5B55\u5987\u80FD\u559D{product}\u5417",
    "\u80C3\u4E0D\u597D\u80FD\u559D{product}\u5417",
    "{product}\u53EF\u4EE5\u653E\u5FAE\u6CE2\u7089\u5417",
    "{product}\u80FD\u8FDB\u6D17\u7897\u673A\u5417",
    "\u676F\u5B50\u4E0A\u7684\u8336\u57A2\u600E\u4E48\u6D17",
    "\u7D2B\u7802\u58F6\u600E\u4E48\u5F00\u58F6",
    "\u8336\u6CE1\u51FA\u6765\u5F88\u82E6\u662F\u600E\u4E48\u56DE\u4E8B",
    "\u9700\u8981\u7528\u5F00\u6C34\u5417\u8FD8\u662F\u667E\u4E00\u4E0B",
    "{product}\u53EF\u4EE5\u51B7\u6CE1\u5417",
    "\u5C0F\u5B69\u53EF\u4EE5\u559D\u5417",
    "\u5F00\u5C01\u4EE5\u540E\u591A\u4E45\u8981\u559D\u5B8C",
    "{product}\u80FD\u4E0D\u80FD\u716E\u7740\u559D",
    "{product}\u548C{product}\u54EA\u4E2A\u66F4\u6D53",
    "\u7A7A\u8179\u559D\u8336\u884C\u5417",
    "\u65B0\u4E70\u7684\u58F6\u7B2C\u4E00\u6B21\u8981\u600E\u4E48\u5904\u7406",
    "{product}\u5012\u5F00\u6C34\u4F1A\u88C2\u5417",
    "\u8BF7\u95EE\u51B2\u6CE1\u65B9\u6CD5",
    "{product}\u8981\u60B6\u591A\u4E45",
    "\u6C34\u6E29\u8981\u591A\u9AD8",
    "{product}\u6CE1\u51FA\u6765\u6D51\u6D4A\u6B63\u5E38\u5417",
    "\u8336\u53F6\u80FD\u53CD\u590D\u6CE1\u5417",
    "\u559D{product}\u4F1A\u5F71\u54CD\u7761\u7720\u5417"
  ]
};

// dialogs/understanding/training/zh/staff.json
var staff_default2 = {
  "rep.ordersToday": [
    "\u4ECA\u5929\u7684\u8BA2\u5355",
    "\u4ECA\u65E5\u8BA2\u5355",
    "\u4ECA\u5929\u6709\u54EA\u4E9B\u8BA2\u5355",
    "\u4ECA\u5929\u6709\u591A\u5C11\u8BA2\u5355",
    "\u4ECA\u5929\u7684\u5355\u5B50",
    "\u770B\u4ECA\u5929\u8BA2\u5355",
    "\u65B0\u8BA2\u5355",
    "\u6709\u65B0\u8BA2\u5355\u5417",
    "\u5217\u51FA\u4ECA\u5929\u7684\u8BA2\u5355",
    "\u4ECA\u5929\u63A5\u4E86\u51E0\u5355",
    "\u6700\u8FD1\u7684\u8BA2\u5355",
    "\u4ECA\u5929\u4E0B\u5355\u7684\u6709\u54EA\u4E9B",
    "\u4ECA\u5929\u65B0\u589E\u4E86\u4EC0\u4E48\u5355",
    "\u67E5\u770B\u4ECA\u65E5\u7684\u8BA2\u5355",
    "\u4ECA\u5929\u6765\u4E86\u51E0\u4E2A\u5355",
    "\u4ECA\u5929\u6709\u65B0\u5355\u6CA1",
    "\u4ECA\u5929\u4E0B\u4E86\u591A\u5C11\u5355",
    "\u770B\u770B\u4ECA\u5929\u7684\u5355\u5B50",
    "\u4ECA\u5929\u90FD\u6709\u8C01\u4E0B\u5355",
    "\u4ECA\u5929\u8981\u53D1\u54EA\u4E9B\u8D27",
    "\u4ECA\u5929\u7684\u65B0\u8BA2\u5355\u5217\u4E00\u4E0B",
    "\u5E2E\u6211\u770B\u4E0B\u4ECA\u65E5\u8BA2\u5355",
    "\u4ECA\u65E5\u65B0\u589E\u8BA2\u5355",
    "\u521A\u624D\u6709\u6CA1\u6709\u65B0\u5355\u8FDB\u6765",
    "\u4ECA\u5929\u8A02\u55AE"
  ],
  "rep.order": [
    "\u8BA2\u5355{order}",
    "\u67E5\u8BA2\u5355{order}",
    "\u770B\u8BA2\u5355{order}",
    "\u6253\u5F00\u8BA2\u5355{order}",
    "\u67E5\u4E00\u4E0B\u8BA2\u5355{order}",
    "\u8BA2\u5355{order}\u8BE6\u60C5",
    "\u8BA2\u5355{order}\u7684\u5185\u5BB9",
    "\u663E\u793A\u8BA2\u5355{order}",
    "\u627E\u8BA2\u5355{order}",
    "\u8BA2\u5355{order}\u662F\u8C01\u4E0B\u7684",
    "\u7ED9\u6211\u770B\u8BA2\u5355{order}",
    "{order}\u8BA2\u5355",
    "\u8C03\u53D6\u8BA2\u5355{order}",
    "\u8BA2\u5355{order}\u4E70\u4E86\u4EC0\u4E48",
    "{order}\u53F7\u8BA2\u5355\u770B\u4E00\u4E0B",
    "\u8C03\u4E00\u4E0B{order}",
    "{order}\u8FD9\u5355\u662F\u4EC0\u4E48",
    "\u770B\u770B{order}\u4E70\u7684\u5565",
    "{order}\u7684\u660E\u7EC6",
    "\u5355\u53F7{order}",
    "\u628A\u8BA2\u5355{order}\u6253\u5F00",
    "{order}\u662F\u8C01\u7684\u5355",
    "\u5E2E\u6211\u67E5{order}",
    "\u8BA2\u5355{order}\u4FE1\u606F",
    "\u8A02\u55AE{order}"
  ],
  "rep.customer": [
    "\u5BA2\u6237{name}",
    "\u67E5\u5BA2\u6237{name}",
    "\u67E5\u4E00\u4E0B\u5BA2\u6237{name}",
    "\u5BA2\u6237{name}\u7684\u8D44\u6599",
    "\u627E\u5BA2\u6237{name}",
    "\u770B\u770B\u5BA2\u6237{name}",
    "\u5BA2\u6237{name}\u662F\u8C01",
    "\u5BA2\u6237{name}\u7684\u4FE1\u606F",
    "\u6253\u5F00\u5BA2\u6237{name}",
    "{name}\u8FD9\u4E2A\u5BA2\u6237",
    "\u5BA2\u6237{name}\u4E70\u8FC7\u4EC0\u4E48",
    "\u5BA2\u6237\u6863\u6848{name}",
    "\u641C\u7D22\u5BA2\u6237",
    "\u987E\u5BA2{name}\u7684\u8BB0\u5F55",
    "{name}\u4E70\u8FC7\u4EC0\u4E48",
    "{name}\u7684\u7535\u8BDD\u662F\u591A\u5C11",
    "\u67E5\u4E0B{name}",
    "\u627E\u4E00\u4E0B\u987E\u5BA2{name}",
    "\u6709\u6CA1\u6709\u53EB{name}\u7684\u5BA2\u6237",
    "\u624B\u673A\u53F7{contact}\u662F\u54EA\u4E2A\u5BA2\u6237",
    "{contact}\u662F\u8C01",
    "\u770B\u4E0B{name}\u7684\u8BA2\u5355",
    "{name}\u7684\u6536\u8D27\u5730\u5740",
    "\u5BA2\u6237{name}\u7684\u8054\u7CFB\u65B9\u5F0F",
    "{name}\u662F\u8001\u5BA2\u6237\u5417",
    "\u5BA2\u6236{name}\u8CC7\u6599"
  ],
  "rep.markPaid": [
    "{order}\u5DF2\u4ED8\u6B3E",
    "\u8BA2\u5355{order}\u5DF2\u4ED8\u6B3E",
    "\u8BA2\u5355{order}\u4ED8\u6B3E\u4E86",
    "{order}\u4ED8\u4E86",
    "\u628A\u8BA2\u5355{order}\u6807\u4E3A\u5DF2\u4ED8\u6B3E",
    "\u6807\u8BB0{order}\u5DF2\u4ED8",
    "\u8BA2\u5355{order}\u6536\u5230\u94B1\u4E86",
    "{order}\u5230\u8D26\u4E86",
    "\u8BA2\u5355{order}\u6B3E\u5230\u4E86",
    "{order}\u6536\u6B3E",
    "\u8BA2\u5355{order}\u5DF2\u7ECF\u652F\u4ED8",
    "\u5BA2\u6237\u4ED8\u4E86\u8BA2\u5355{order}",
    "\u8BBE\u7F6E{order}\u4E3A\u5DF2\u4ED8\u6B3E",
    "{order}\u7684\u8D27\u6B3E\u6536\u5230\u4E86",
    "{order}\u94B1\u5230\u4E86",
    "{order}\u5BA2\u6237\u4ED8\u6B3E\u4E86",
    "{order}\u5DF2\u6536\u6B3E",
    "{name}\u628A{order}\u7684\u94B1\u4ED8\u4E86",
    "{order}\u73B0\u91D1\u6536\u4E86",
    "{order}\u8F6C\u8D26\u6536\u5230",
    "\u8BA2\u5355{order}\u767B\u8BB0\u4ED8\u6B3E",
    "{order}\u6539\u6210\u5DF2\u4ED8\u6B3E",
    "{order}\u6B3E\u5DF2\u5230\u8D26\uFF0C\u6807\u4E00\u4E0B",
    "{order}\u4ED8\u6E05\u4E86",
    "\u8BA2\u5355{order}\u5DF2\u7D50\u6E05"
  ],
  "rep.markShipped": [
    "{order}\u5DF2\u53D1\u8D27",
    "\u8BA2\u5355{order}\u5DF2\u53D1\u8D27",
    "\u8BA2\u5355{order}\u53D1\u8D27\u4E86",
    "{order}\u53D1\u4E86",
    "\u628A\u8BA2\u5355{order}\u6807\u4E3A\u5DF2\u53D1\u8D27",
    "\u6807\u8BB0{order}\u53D1\u8D27",
    "\u8BA2\u5355{order}\u5BC4\u51FA\u4E86",
    "{order}\u5DF2\u5BC4\u51FA",
    "\u8BA2\u5355{order}\u53D1\u51FA\u53BB\u4E86",
    "{order}\u53D1\u8D27",
    "\u8BBE\u7F6E{order}\u4E3A\u5DF2\u53D1\u8D27",
    "\u8BA2\u5355{order}\u5DF2\u7ECF\u53D1\u4E86",
    "{order}\u4ECA\u5929\u5BC4\u8D70\u4E86",
    "{order}\u4ECA\u5929\u53D1\u8D70\u4E86",
    "{order}\u987A\u4E30\u62FF\u8D70\u4E86",
    "{order}\u4EA4\u7ED9\u5FEB\u9012\u4E86",
    "\u8BA2\u5355{order}\u767B\u8BB0\u53D1\u8D27",
    "{order}\u6539\u6210\u5DF2\u53D1\u8D27",
    "{order}\u521A\u5BC4",
    "{order}\u5DF2\u7ECF\u51FA\u5E93",
    "{order}\u5FEB\u9012\u5458\u53D6\u4EF6\u4E86",
    "{order}\u5305\u88F9\u5BC4\u4E86",
    "\u628A{order}\u6807\u8BB0\u6210\u53D1\u8D27",
    "{order}\u5DF2\u51FA\u8CA8",
    "{order}\u53D1\u987A\u4E30\u4E86"
  ],
  "rep.markDelivered": [
    "{order}\u5DF2\u9001\u8FBE",
    "\u8BA2\u5355{order}\u5DF2\u9001\u8FBE",
    "\u8BA2\u5355{order}\u9001\u5230\u4E86",
    "{order}\u7B7E\u6536\u4E86",
    "\u628A\u8BA2\u5355{order}\u6807\u4E3A\u5DF2\u9001\u8FBE",
    "\u6807\u8BB0{order}\u9001\u8FBE",
    "\u8BA2\u5355{order}\u5BA2\u6237\u6536\u5230\u4E86",
    "{order}\u5DF2\u7B7E\u6536",
    "\u8BA2\u5355{order}\u5230\u8D27\u4E86",
    "{order}\u5DF2\u7ECF\u9001\u5230",
    "\u8BBE\u7F6E{order}\u4E3A\u5DF2\u9001\u8FBE",
    "\u5BA2\u6237\u5DF2\u6536\u5230{order}",
    "\u8BA2\u5355{order}\u59A5\u6295",
    "{order}\u5BA2\u6237\u62FF\u5230\u4E86",
    "{order}\u59A5\u6295\u4E86",
    "\u8BA2\u5355{order}\u767B\u8BB0\u9001\u8FBE",
    "{order}\u6539\u6210\u5DF2\u9001\u8FBE",
    "{order}\u5BF9\u65B9\u7B7E\u6536\u4E86",
    "{order}\u8D27\u9001\u5230\u4E86",
    "{name}\u6536\u5230{order}\u4E86",
    "{order}\u81EA\u63D0\u4E86",
    "{order}\u5FEB\u9012\u663E\u793A\u7B7E\u6536",
    "{order}\u5BA2\u6237\u8BF4\u6536\u5230\u4E86",
    "{order}\u9001\u5230\u5BA2\u6237\u624B\u4E0A\u4E86",
    "{order}\u5DF2\u7C3D\u6536"
  ],
  "manager.summary": [
    "\u6C47\u603B",
    "\u4ECA\u65E5\u6C47\u603B",
    "\u4ECA\u5929\u7684\u6C47\u603B",
    "\u672C\u5468\u603B\u7ED3",
    "\u4E0A\u4E2A\u6708\u9500\u552E\u600E\u4E48\u6837",
    "\u9500\u552E\u62A5\u8868",
    "\u672C\u6708\u4E1A\u7EE9",
    "\u8FD9\u5468\u5356\u5F97\u600E\u4E48\u6837",
    "\u8425\u4E1A\u989D\u591A\u5C11",
    "\u4E0A\u5468\u7684\u6570\u636E",
    "\u6628\u5929\u7684\u9500\u552E\u989D",
    "\u751F\u610F\u600E\u4E48\u6837",
    "\u6708\u62A5",
    "\u5468\u62A5",
    "\u4ECA\u5929\u5356\u4E86\u591A\u5C11\u94B1",
    "\u672C\u6708\u6536\u5165",
    "\u4E0A\u6708\u4E1A\u7EE9\u62A5\u544A",
    "\u770B\u4E00\u4E0B\u8FD9\u5468\u7684\u6570\u5B57",
    "\u6211\u4EEC\u8FD9\u4E2A\u6708\u505A\u5F97\u600E\u4E48\u6837",
    "\u7ED9\u6211\u6628\u5929\u7684\u603B\u7ED3",
    "\u4ECA\u5929\u4E1A\u7EE9\u600E\u4E48\u6837",
    "\u8FD9\u4E2A\u6708\u8D5A\u4E86\u591A\u5C11",
    "\u51FA\u4E2A\u5468\u62A5",
    "\u6628\u5929\u5356\u4E86\u591A\u5C11",
    "\u672C\u6708\u548C\u4E0A\u6708\u6BD4\u600E\u4E48\u6837",
    "\u4ECA\u5929\u8425\u6536",
    "\u8FD1\u671F\u9500\u552E\u60C5\u51B5",
    "\u770B\u4E0B\u8FD9\u4E2A\u6708\u62A5\u8868",
    "\u4E0A\u5468\u505A\u4E86\u591A\u5C11\u8425\u4E1A\u989D",
    "\u8FD9\u6708\u603B\u5171\u591A\u5C11\u5355\u591A\u5C11\u94B1"
  ]
};

// dialogs/understanding/training/zh/talk.json
var talk_default2 = {
  greet: [
    "\u4F60\u597D",
    "\u60A8\u597D",
    "\u5728\u5417",
    "\u65E9\u4E0A\u597D",
    "\u4E0B\u5348\u597D",
    "\u665A\u4E0A\u597D",
    "\u55E8",
    "\u54C8\u55BD",
    "\u6709\u4EBA\u5417",
    "\u4F60\u597D\u5440",
    "\u8001\u677F\u597D",
    "\u65E9",
    "\u563F",
    "\u5927\u5BB6\u597D",
    "\u5728\u4E0D\u5728",
    "\u54C8\u55BD\u4F60\u597D",
    "\u4EB2\u5728\u5417",
    "hi \u4F60\u597D",
    "\u8001\u677F\u5728\u4E0D",
    "\u60A8\u597D\uFF0C\u6253\u6270\u4E00\u4E0B",
    "\u7B2C\u4E00\u6B21\u6765\uFF0C\u4F60\u597D\u5440",
    "\u4E2D\u5348\u597D",
    "\u6709\u5BA2\u670D\u5728\u5417",
    "\u65E9\u554A\u8001\u677F",
    "\u54C8\u5570",
    "\u59B3\u597D",
    "\u5E97\u5BB6\u4F60\u597D",
    "\u665A\u4E0A\u597D\uFF0C\u8FD8\u8425\u4E1A\u5417"
  ],
  goodbye: [
    "\u518D\u89C1",
    "\u62DC\u62DC",
    "\u62DC",
    "\u5148\u8FD9\u6837\u5427\uFF0C\u518D\u89C1",
    "\u597D\u7684\u6CA1\u4E8B\u4E86\uFF0C\u62DC\u62DC",
    "\u56DE\u5934\u89C1",
    "\u4E0B\u6B21\u518D\u804A",
    "\u6211\u5148\u8D70\u4E86",
    "\u5148\u4E0B\u4E86\u554A",
    "\u6539\u5929\u518D\u6765",
    "\u665A\u5B89",
    "\u795D\u751F\u610F\u5174\u9686",
    "\u6CA1\u522B\u7684\u4E8B\u4E86",
    "\u6CA1\u6709\u5176\u4ED6\u95EE\u9898\u4E86\uFF0C\u8C22\u8C22",
    "\u90A3\u5C31\u8FD9\u6837\uFF0C\u518D\u4F1A",
    "\u56DE\u804A",
    "\u5148\u5FD9\u4E86\uFF0C\u6709\u7A7A\u518D\u6765",
    "\u660E\u5929\u89C1",
    "\u6211\u53BB\u5FD9\u4E86\u62DC",
    "\u597D\u561E\uFF0C\u4E0B\u6B21\u518D\u6765\u5149\u987E",
    "bye",
    "bye bye\u5566",
    "\u63B0\u63B0",
    "\u4E0B\u56DE\u89C1",
    "\u4E0D\u6253\u6270\u60A8\u4E86\uFF0C\u518D\u89C1",
    "\u8D70\u5566",
    "\u6709\u4E8B\u518D\u627E\u4F60\uFF0C\u62DC\u62DC",
    "\u62DC\u62DC\uFF0C\u665A\u4E0A\u6109\u5FEB",
    "\u597D\uFF0C\u6539\u5929\u804A",
    "\u660E\u5929\u518D\u6765\uFF0C\u518D\u89C1"
  ],
  help: [
    "\u5E2E\u52A9",
    "\u5E2E\u5E2E\u6211",
    "\u600E\u4E48\u7528",
    "\u4F60\u80FD\u505A\u4EC0\u4E48",
    "\u4F60\u4F1A\u4EC0\u4E48",
    "\u6709\u4EC0\u4E48\u529F\u80FD",
    "\u6211\u9700\u8981\u5E2E\u52A9",
    "\u4F7F\u7528\u8BF4\u660E",
    "\u6211\u4E0D\u77E5\u9053\u600E\u4E48\u5F04",
    "\u80FD\u5E2E\u6211\u505A\u4EC0\u4E48",
    "\u8BE5\u600E\u4E48\u64CD\u4F5C",
    "\u6709\u54EA\u4E9B\u547D\u4EE4",
    "\u4E0D\u4F1A\u7528",
    "\u6559\u6211\u4E00\u4E0B",
    "\u4F60\u53EF\u4EE5\u5E72\u4EC0\u4E48",
    "\u8BF4\u660E\u4E00\u4E0B\u7528\u6CD5",
    "\u8BF7\u95EE\u600E\u4E48\u4E0B\u5355\u554A",
    "\u6211\u8BE5\u8BF4\u4EC0\u4E48",
    "\u4E0D\u592A\u61C2\uFF0C\u600E\u4E48\u64CD\u4F5C\u5440",
    "\u80FD\u544A\u8BC9\u6211\u600E\u4E48\u7528\u5417",
    "\u4F60\u90FD\u80FD\u56DE\u7B54\u4EC0\u4E48\u95EE\u9898",
    "\u7B2C\u4E00\u6B21\u7528\uFF0C\u4E0D\u4F1A\u5F04",
    "\u770B\u4E0D\u660E\u767D",
    "\u6709\u6CA1\u6709\u64CD\u4F5C\u6307\u5357",
    "\u6211\u53EF\u4EE5\u95EE\u4F60\u54EA\u4E9B\u4E8B",
    "\u5E6B\u6211\u4E00\u4E0B",
    "\u6C42\u52A9",
    "\u4F60\u8FD8\u4F1A\u522B\u7684\u5417",
    "\u8FD9\u4E2A\u804A\u5929\u80FD\u5E72\u561B",
    "\u6211\u8981\u600E\u4E48\u8DDF\u4F60\u8BF4",
    "\u8FD9\u91CC\u5E94\u8BE5\u8F93\u5165\u4EC0\u4E48"
  ],
  thanks: [
    "\u8C22\u8C22",
    "\u8C22\u8C22\u4F60",
    "\u591A\u8C22",
    "\u611F\u8C22",
    "\u975E\u5E38\u611F\u8C22",
    "\u8C22\u5566",
    "\u597D\u7684\u8C22\u8C22",
    "\u8F9B\u82E6\u4E86",
    "\u9EBB\u70E6\u4F60\u4E86",
    "\u592A\u8C22\u8C22\u4E86",
    "\u5341\u5206\u611F\u8C22\u4F60\u7684\u5E2E\u52A9",
    "\u8C22\u4E86",
    "\u611F\u6FC0\u4E0D\u5C3D",
    "\u8C22\u8C22\u4EB2",
    "\u592A\u611F\u8C22\u4E86",
    "\u597D\u7684\u591A\u8C22\u8001\u677F",
    "\u8C22\u8C22\u554A",
    "\u975E\u5E38\u611F\u8C22\u60A8\u7684\u5E2E\u5FD9",
    "3q",
    "thx\u5566",
    "\u8C22\u8C22\u60A8\u8D39\u5FC3\u4E86",
    "\u6709\u52B3\u4E86",
    "\u8B1D\u8B1D\u4F60",
    "\u597D\u54D2\u8C22\u8C22",
    "\u9EBB\u70E6\u60A8\u4E86\uFF0C\u8C22\u8C22",
    "\u5E2E\u5927\u5FD9\u4E86\uFF0C\u8C22\u8C22",
    "\u8C22\u8C22\u8001\u677F",
    "\u597D\u7684\u8C22\u8C22\uFF0C\u660E\u767D\u4E86",
    "\u611F\u8C22\u89E3\u7B54"
  ],
  person: [
    "\u4EBA\u5DE5",
    "\u8F6C\u4EBA\u5DE5",
    "\u4EBA\u5DE5\u5BA2\u670D",
    "\u6211\u8981\u627E\u4EBA\u5DE5",
    "\u6211\u60F3\u548C\u771F\u4EBA\u8BF4\u8BDD",
    "\u627E\u5BA2\u670D",
    "\u53EB\u4F60\u4EEC\u7ECF\u7406\u6765",
    "\u6709\u4EBA\u53EF\u4EE5\u5E2E\u6211\u5417",
    "\u8054\u7CFB\u9500\u552E",
    "\u7ED9\u6211\u6253\u7535\u8BDD",
    "\u63A5\u4EBA\u5DE5\u670D\u52A1",
    "\u627E\u4E00\u4E2A\u771F\u4EBA",
    "\u4F60\u662F\u673A\u5668\u4EBA\u5417",
    "\u4F60\u662F\u771F\u4EBA\u5417",
    "\u8BA9\u4F60\u4EEC\u7684\u4EBA\u8054\u7CFB\u6211",
    "\u8DDF\u4E1A\u52A1\u5458\u804A",
    "\u6211\u60F3\u8DDF\u4EBA\u804A\u804A",
    "\u6709\u771F\u4EBA\u5417",
    "\u80FD\u4E0D\u80FD\u8F6C\u4EBA\u5DE5\u554A",
    "\u53EB\u8001\u677F\u6765\u8DDF\u6211\u8BF4",
    "\u6211\u4E0D\u8981\u8DDF\u673A\u5668\u4EBA\u8BF4\u8BDD",
    "\u6709\u6CA1\u6709\u4EBA\u5DE5\u5BA2\u670D\u5728\u7EBF",
    "\u9EBB\u70E6\u627E\u4E2A\u4EBA\u6765\u5904\u7406",
    "\u80FD\u6253\u7535\u8BDD\u804A\u5417\uFF0C\u4F60\u4EEC\u7535\u8BDD\u591A\u5C11",
    "\u7ED9\u6211\u8F6C\u63A5\u5E97\u5458",
    "\u673A\u5668\u4EBA\u542C\u4E0D\u61C2\uFF0C\u6211\u8981\u4EBA\u5DE5",
    "\u8BA9\u8D1F\u8D23\u7684\u4EBA\u8054\u7CFB\u6211",
    "\u5E2E\u6211\u63A5\u4E00\u4E0B\u5BA2\u670D",
    "\u8F49\u4EBA\u5DE5",
    "\u53EF\u4EE5\u8BA9\u5E97\u91CC\u7684\u4EBA\u52A0\u6211\u5FAE\u4FE1\u5417",
    "\u4F60\u662F\u4EBA\u8FD8\u662F\u673A\u5668",
    "\u662F\u673A\u5668\u4EBA\u5728\u56DE\u590D\u5417",
    "\u5BF9\u9762\u662F\u771F\u4EBA\u4E0D",
    "\u6211\u9700\u8981\u771F\u4EBA\u5E2E\u5FD9",
    "\u80FD\u6253\u4E2A\u7535\u8BDD\u7ED9\u4EBA\u5417",
    "\u8FD9\u4E2A\u5F97\u627E\u4EBA\u5904\u7406",
    "\u522B\u81EA\u52A8\u56DE\u590D\u4E86\uFF0C\u53EB\u4EBA\u6765"
  ],
  "language.en": [
    "\u82F1\u6587",
    "\u82F1\u8BED",
    "\u8BF4\u82F1\u6587",
    "\u8BF4\u82F1\u8BED",
    "\u7528\u82F1\u6587",
    "\u5207\u6362\u82F1\u6587",
    "\u6362\u82F1\u8BED",
    "\u8BF7\u7528\u82F1\u8BED\u56DE\u7B54",
    "\u6539\u6210\u82F1\u6587",
    "\u6211\u60F3\u7528\u82F1\u6587",
    "\u80FD\u8BF4\u82F1\u6587\u5417",
    "\u8BED\u8A00\u6362\u6210\u82F1\u8BED",
    "\u53EF\u4EE5\u7528\u82F1\u6587\u5417",
    "\u6211\u670B\u53CB\u770B\u4E0D\u61C2\u4E2D\u6587\uFF0C\u6362\u82F1\u6587\u5427",
    "\u9EBB\u70E6\u7528\u82F1\u8BED\u8DDF\u6211\u8BF4",
    "\u8BF7\u8BF4\u82F1\u8BED",
    "\u80FD\u6362\u6210\u82F1\u8BED\u5417",
    "english please",
    "\u56DE\u82F1\u6587",
    "\u53EF\u4EE5\u5207\u5230\u82F1\u6587\u7248\u5417",
    "\u8BF7\u7528 English \u56DE\u590D",
    "\u4EE5\u540E\u90FD\u7528\u82F1\u8BED",
    "\u63A5\u4E0B\u6765\u7528\u82F1\u6587\u804A",
    "\u6709\u82F1\u6587\u670D\u52A1\u5417",
    "\u6539\u7528\u82F1\u8BED"
  ],
  "language.zh": [
    "\u4E2D\u6587",
    "\u6C49\u8BED",
    "\u8BF4\u4E2D\u6587",
    "\u7528\u4E2D\u6587",
    "\u5207\u6362\u4E2D\u6587",
    "\u6362\u6210\u4E2D\u6587",
    "\u8BF7\u7528\u4E2D\u6587\u56DE\u7B54",
    "\u6539\u6210\u4E2D\u6587",
    "\u6211\u60F3\u7528\u4E2D\u6587",
    "\u80FD\u8BF4\u4E2D\u6587\u5417",
    "\u8BED\u8A00\u6362\u6210\u4E2D\u6587",
    "\u8BB2\u4E2D\u6587",
    "\u666E\u901A\u8BDD",
    "\u4F1A\u8BB2\u666E\u901A\u8BDD\u5417",
    "\u8FD8\u662F\u8BF4\u4E2D\u6587\u5427",
    "\u9EBB\u70E6\u7528\u4E2D\u6587\u56DE\u6211",
    "\u80FD\u4E0D\u80FD\u8BB2\u4E2D\u6587",
    "\u8BF7\u8BF4\u6C49\u8BED",
    "\u770B\u4E0D\u61C2\u82F1\u6587\uFF0C\u6362\u4E2D\u6587",
    "chinese please \u8BF4\u4E2D\u6587",
    "\u56DE\u5230\u4E2D\u6587",
    "\u53EF\u4EE5\u7528\u666E\u901A\u8BDD\u5417",
    "\u5207\u56DE\u4E2D\u6587",
    "\u7528\u7B80\u4F53\u4E2D\u6587",
    "\u8ACB\u7528\u4E2D\u6587",
    "\u82F1\u8BED\u770B\u4E0D\u61C2\u554A"
  ],
  privacy: [
    "\u5220\u9664\u6211\u7684\u6570\u636E",
    "\u5220\u9664\u6211\u7684\u4E2A\u4EBA\u4FE1\u606F",
    "\u9690\u79C1",
    "\u9690\u79C1\u653F\u7B56",
    "\u4F60\u4EEC\u6709\u6211\u7684\u4EC0\u4E48\u4FE1\u606F",
    "\u5BFC\u51FA\u6211\u7684\u6570\u636E",
    "\u6CE8\u9500\u8D26\u53F7",
    "\u4E0D\u8981\u518D\u7ED9\u6211\u53D1\u6D88\u606F",
    "\u9000\u8BA2",
    "\u53D6\u6D88\u8BA2\u9605",
    "\u4F60\u4EEC\u600E\u4E48\u4F7F\u7528\u6211\u7684\u8D44\u6599",
    "\u7ED9\u6211\u4E00\u4EFD\u6211\u7684\u4E2A\u4EBA\u8D44\u6599",
    "\u628A\u6211\u7684\u4FE1\u606F\u90FD\u6E05\u6389",
    "\u522B\u7ED9\u6211\u53D1\u77ED\u4FE1\u4E86",
    "\u4FDD\u5B58\u4E86\u6211\u7684\u54EA\u4E9B\u6570\u636E",
    "\u4E0D\u60F3\u518D\u6536\u5230\u5E7F\u544A",
    "\u6211\u7684\u5730\u5740\u4F60\u4EEC\u4F1A\u6CC4\u9732\u5417",
    "\u628A\u6211\u7684\u624B\u673A\u53F7\u5220\u6389",
    "\u522B\u518D\u7ED9\u6211\u63A8\u9001\u4E86",
    "\u80FD\u4E0D\u80FD\u5220\u6389\u6211\u7684\u804A\u5929\u8BB0\u5F55",
    "\u4E2A\u4EBA\u8D44\u6599\u5B89\u5168\u5417",
    "\u4F60\u4EEC\u4F1A\u628A\u7535\u8BDD\u7ED9\u522B\u4EBA\u5417",
    "\u6211\u8981\u6CE8\u9500",
    "\u628A\u6211\u62C9\u9ED1\u540D\u5355\uFF0C\u4E0D\u8981\u53D1\u77ED\u4FE1\u4E86",
    "\u6211\u7684\u4FE1\u606F\u4F1A\u4FDD\u5B58\u591A\u4E45",
    "\u6211\u60F3\u67E5\u770B\u4F60\u4EEC\u5B58\u4E86\u6211\u4EC0\u4E48",
    "\u4E0D\u8981\u518D\u6253\u5E7F\u544A\u7ED9\u6211",
    "\u5C0E\u51FA\u6211\u7684\u8CC7\u6599"
  ]
};

// dialogs/understanding/training.ts
function withOwn(ours, own, file) {
  const all = { ...ours };
  for (const [name, sentences] of Object.entries(own)) {
    const intent = intents.find((known) => known === name);
    if (!intent) throw new Error(`${file}: \u201C${name}\u201D is no intent; docs/intents.md lists them.`);
    if (!Array.isArray(sentences) || !sentences.every((said) => typeof said === "string"))
      throw new Error(`${file}: \u201C${name}\u201D needs a list of sentences, such as ["are you open today"].`);
    all[intent] = [...ours[intent], ...sentences];
  }
  return all;
}
var ourEnglish = {
  ...talk_default,
  ...answers_default,
  ...products_default,
  ...delivery_default,
  ...payment_default,
  ...orders_default,
  ...aftercare_default,
  ...staff_default,
  ...none_default
};
var ourChinese = {
  ...talk_default2,
  ...answers_default2,
  ...products_default2,
  ...delivery_default2,
  ...payment_default2,
  ...orders_default2,
  ...aftercare_default2,
  ...staff_default2,
  ...none_default2
};
var english = withOwn(ourEnglish, own_default, "training/en/own.json");
var chinese = withOwn(ourChinese, own_default2, "training/zh/own.json");

// dialogs/understanding/catalogue.ts
var MAX_WORDS = 12;
var MAX_WORD_LETTERS = 30;
var TYPO_FROM_LETTERS = 5;
var GENERIC_FROM = 3;
var HAN = /\p{Script=Han}/u;
var WORDS = /[a-z0-9]+|\p{Script=Han}/gu;
var HEADS = new Set("\u8336\u676F\u58F6\u7897\u76D8\u74F6\u7F50");
var GRAMMAR = new Set(
  "\u7684\u6709\u6CA1\u8981\u6765\u4E70\u5356\u70B9\u4E9B\u597D\u79CD\u559D\u4E48\u54EA\u4E86\u4E2A\u53EA\u628A\u5957\u6B3E\u4EF6\u76D2\u5305\u7F50\u888B\u997C\u65A4\u8FD9\u90A3\u52A0\u53BB\u6389\u6210\u628A\u548C\u8DDF\u662F\u9001\u8BA2\u60F3\u6362\u627E\u770B"
);
var STOP = new Set(
  "a an the and of for with in on to from by or my your our box tin bag pack piece cake set can jar bottle case pot cup unit gram g kg ml new best order item product gift".split(" ")
);
var EVERYDAY = new Set(
  [...Object.values(english).flat(), "while write place early white block great queen large quite"].flatMap(
    (sentence) => (sentence.match(/[a-z]+/gi) ?? []).map((word) => singular(word.toLowerCase()))
  )
);
function singular(word) {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
function wordsOf(text) {
  return [...fold(text).matchAll(WORDS)].map(({ 0: word, index }) => ({
    key: word.length > MAX_WORD_LETTERS ? "" : singular(word),
    start: index,
    end: index + word.length
  }));
}
function namesAlone(words, position, all) {
  const [only2] = words;
  if (words.length > 1 || only2 === void 0) return true;
  if (HAN.test(only2)) return HEADS.has(only2) && position === all.length - 1;
  return only2.length > 1 && !STOP.has(only2);
}
function partsOf(words) {
  const parts = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const part2 = words.slice(from, to);
      const dangling = STOP.has(part2[0] ?? "") || STOP.has(part2.at(-1) ?? "");
      const named = part2.some((word) => /[a-z]{2}|\p{Script=Han}/u.test(word));
      if (named && (part2.length === 1 || !dangling) && namesAlone(part2, from, words))
        parts.push(part2.join(""));
    }
  }
  return parts;
}
function leaveOneOut(word) {
  return Array.from(word, (_3, i) => word.slice(0, i) + word.slice(i + 1));
}
function push2(map2, key, value) {
  const list3 = map2.get(key);
  if (!list3) map2.set(key, [value]);
  else if (!list3.includes(value)) list3.push(value);
}
var SOUND_LETTERS = { least: 2, most: 6 };
var NOT_HEARD = /[还的了吗呢吧有没在和不要就都也很太这那个多少给我你他她它们是来去把被让请想看说能会可以]/;
var LEAST_PINYIN = 5;
var NO_INITIALS = /* @__PURE__ */ new Set([
  "rmb",
  "gbp",
  "dhl",
  "pls",
  "plz",
  "thx",
  "tks",
  "hmm",
  "btw",
  "tbh",
  "brb",
  "ppt",
  "pdf",
  "sms",
  "vpn"
]);
function latinOf(name) {
  const sounds = /^\p{Script=Han}{2,12}$/u.test(name) ? soundsOf(name) : null;
  if (!sounds) return [];
  const initials = sounds.map((sound) => sound.charAt(0)).join("");
  const isSafe = initials.length >= 3 && !/[aeiou]/.test(initials) && !NO_INITIALS.has(initials);
  const runs = sounds.flatMap(
    (_3, from) => sounds.slice(from + 2).map((_4, more) => sounds.slice(from, from + more + 3).join(""))
  );
  const whole = sounds.join("");
  return [.../* @__PURE__ */ new Set([whole, ...runs, ...isSafe ? [initials] : []])].filter(
    (typed) => typed.length >= LEAST_PINYIN || typed === initials
  );
}
function buildCatalogue(products) {
  const whole = /* @__PURE__ */ new Map();
  const scores = /* @__PURE__ */ new Map();
  const typos = /* @__PURE__ */ new Map();
  const words = /* @__PURE__ */ new Set();
  const sounds = /* @__PURE__ */ new Map();
  let longest = 1;
  function score(part2, id, value) {
    const byProduct = scores.get(part2) ?? /* @__PURE__ */ new Map();
    byProduct.set(id, Math.max(value, byProduct.get(id) ?? 0));
    scores.set(part2, byProduct);
  }
  function learnSounds(name, id) {
    for (const typed of latinOf(name)) {
      score(typed, id, typed.length / name.length / 10);
      if (typed.length > LEAST_PINYIN) words.add(typed);
    }
    for (let from = 0; from + SOUND_LETTERS.least <= name.length; from++) {
      for (let to = from + SOUND_LETTERS.least; to <= Math.min(name.length, from + SOUND_LETTERS.most); to++) {
        const part2 = name.slice(from, to);
        const sound = /^\p{Script=Han}+$/u.test(part2) && scores.has(part2) ? soundsOf(part2) : null;
        if (sound) push2(sounds, sound.join(" "), part2);
      }
    }
  }
  function learn(name, id, weight) {
    const keys2 = wordsOf(name).slice(0, MAX_WORDS).map((word) => word.key);
    longest = Math.max(longest, keys2.length);
    for (const part2 of partsOf(keys2)) {
      score(part2, id, weight * part2.length / keys2.join("").length);
    }
    for (const word of keys2) if (/^[a-z]+$/.test(word) && word.length >= TYPO_FROM_LETTERS) words.add(word);
  }
  for (const { id, sku, names, aliases, category, kinds = [] } of products) {
    for (const name of [names.en, names.zh, ...aliases]) learn(name, id, 1);
    for (const name of [names.zh, ...aliases]) learnSounds(fold(name), id);
    for (const kind of [category, ...kinds]) learn(kind, id, 0.1);
    for (const name of [names.en, names.zh, ...aliases, sku]) {
      const key = wordsOf(name).map((word) => word.key).join("");
      if (key.length > 1) push2(whole, key, id);
    }
  }
  for (const word of words) for (const left2 of [word, ...leaveOneOut(word)]) push2(typos, left2, word);
  const parts = new Map(
    [...scores].map(([part2, byProduct]) => [
      part2,
      [...byProduct].sort((a, b) => b[1] - a[1]).map(([id]) => id)
    ])
  );
  const starts = new Set([...sounds.keys()].map((sound) => sound.slice(0, sound.indexOf(" "))));
  return { whole, parts, typos, sounds, starts, longest };
}
function correct(catalogue, word) {
  if (word.length < TYPO_FROM_LETTERS || !/^[a-z]+$/.test(word) || EVERYDAY.has(word)) return word;
  if (catalogue.parts.has(word) || catalogue.typos.get(word)?.includes(word)) return word;
  const likely = [word, ...leaveOneOut(word)].flatMap((left2) => catalogue.typos.get(left2) ?? []);
  const meant = likely.find(
    (known) => known[0] === word[0] && import_levenshtein_distance.default.DamerauLevenshteinDistance(word, known, { restricted: true }) <= 1
  );
  return meant ?? word;
}
function heard(catalogue, word) {
  if (/^[a-z\d]/.test(word.key)) return { ...word, key: correct(catalogue, word.key) };
  const [sound] = soundsOf(word.key) ?? [];
  return sound ? { ...word, sound } : word;
}
function isMeasure(text, word) {
  return HEADS.has(word.key) && /[\d一二两三四五六七八九十百半几]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
}
function isQualified(text, word, mentionEnd) {
  const before4 = text.charAt(word.start - 1);
  return HEADS.has(word.key) && word.start !== mentionEnd && HAN.test(before4) && !GRAMMAR.has(before4);
}
function byEar(catalogue, run, sound) {
  const isMeant = (name) => Array.from(run).some((c, i) => c === name[i]) && Array.from(run).every((c, i) => c === name[i] || !NOT_HEARD.test(c));
  const meant = catalogue.sounds.get(sound)?.find(isMeant);
  return meant ? catalogue.whole.get(meant) ?? catalogue.parts.get(meant) : void 0;
}
function runsAt(catalogue, words, at) {
  let [key, sound] = ["", ""];
  let isHeard = catalogue.starts.has(words[at]?.sound ?? "");
  return words.slice(at, at + catalogue.longest).map((word, i) => {
    key += word.key;
    isHeard = isHeard && word.sound !== void 0 && i < SOUND_LETTERS.most;
    sound = isHeard ? sound ? `${sound} ${word.sound}` : word.sound ?? "" : "";
    return { key, sound };
  });
}
function longestAt(catalogue, text, words, at, mentionEnd) {
  const first3 = words[at];
  if (!first3) return null;
  const runs = runsAt(catalogue, words, at);
  for (let n = runs.length; n > 0; n--) {
    const [run, last2] = [runs[n - 1], words[at + n - 1]];
    if (!run || !last2 || n === 1 && (isMeasure(text, first3) || isQualified(text, first3, mentionEnd)))
      continue;
    const known = catalogue.whole.get(run.key) ?? catalogue.parts.get(run.key);
    const candidates = known ?? (run.sound ? byEar(catalogue, run.key, run.sound) : void 0);
    if (!candidates) continue;
    const { start, end } = { start: first3.start, end: last2.end };
    return [{ start, end, text: text.slice(start, end), candidates: [...candidates] }, at + n];
  }
  return null;
}
function join(text, a, b) {
  if (/[^\s-]/.test(text.slice(a.end, b.start))) return null;
  const both = a.candidates.filter((id) => b.candidates.includes(id));
  const span = { start: a.start, end: b.end, text: text.slice(a.start, b.end) };
  if (both.length > 0) return { ...span, candidates: both };
  if (a.text.length === 1 && b.text.length === 1) return { ...span, candidates: b.candidates };
  if (a.candidates.length === 1 && b.candidates.length >= GENERIC_FROM)
    return { ...span, candidates: a.candidates };
  return null;
}
function findProducts(catalogue, text) {
  const folded = fold(text);
  const words = wordsOf(text).map((word) => heard(catalogue, word));
  const mentions = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(catalogue, folded, words, at, mentions.at(-1)?.end ?? 0);
    if (found) mentions.push(found[0]);
    at = found ? found[1] : at + 1;
  }
  const joined2 = [];
  for (const mention of mentions) {
    const before4 = joined2.at(-1);
    const both = before4 && join(folded, before4, mention);
    if (both) joined2[joined2.length - 1] = both;
    else joined2.push(mention);
  }
  return joined2.map((mention) => {
    const isOne = mention.end - mention.start === 1 && folded.charAt(mention.end) === "\u5B50";
    const end = isOne ? mention.end + 1 : mention.end;
    return { ...mention, end, text: text.slice(mention.start, end) };
  });
}

// dialogs/understanding/numbers.ts
var MOST = 999999;
var UNITS = "boxes|boxs|box|tins|tin|cans|can|bags|bag|packets|packet|packs|pack|pieces|piece|pcs|pc|cakes|cake|sets|set|bottles|bottle|jars|jar|cases|case|cartons|carton|cups|cup|pots|pot|pounds|pound|lbs|lb|kilos|kilo|kg|grams|gram|g|units|unit|pairs|pair";
var MEASURES = "\u516C\u65A4|\u5343\u514B|\u6BEB\u5347|[\u76D2\u7F50\u5305\u4E2A\u500B\u53EA\u4EF6\u5957\u628A\u888B\u74F6\u676F\u58F6\u65A4\u997C\u7BB1\u6761\u5757\u652F\u4EFD\u514B\u4E24\u672C\u53CC\u5BF9\u679A\u526F\u542C\u6876\u63D0\u76CF]";
var EN_SMALL = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  couple: 2,
  pair: 2,
  dozen: 12,
  hundred: 100
};
var DIGITS = {
  \u96F6: 0,
  "\u3007": 0,
  \u4E00: 1,
  \u4E8C: 2,
  \u4E24: 2,
  \u4FE9: 2,
  \u4E09: 3,
  \u4EE8: 3,
  \u56DB: 4,
  \u4E94: 5,
  \u516D: 6,
  \u4E03: 7,
  \u516B: 8,
  \u4E5D: 9
};
var PLACES = { \u5341: 10, \u767E: 100, \u5343: 1e3, \u4E07: 1e4 };
var OTHER = "(?!\\s?(?:%|yuan|rmb|usd|dollars?|euros?|days?|hours?|minutes?|weeks?|months?|years?|people|persons?|guests?|kids|children|times|stars?|calls?|emails?|messages?|customers?|\u5143|\u5757\u94B1|\u5757|\u5929|\u5C0F\u65F6|\u5206\u949F|\u5468|\u6708|\u5E74|\u70B9|\u4EBA|\u53F7|\u5C81|\u6298|\u6B21|\u697C|\u5BA4|\u8DEF|\u4EE5[\u5185\u4E0B\u4E0A]|\u5DE6\u53F3))";
var LIMIT = /\b(?:under|below|over|than|budget(?: of| is)?|within|max)\s$/;
var SMALL = Object.keys(EN_SMALL).join("|");
var NUMBER = new RegExp(
  [
    // -3, 2.5, 1,000, 2-3, 1/2, 3 dozen boxes, 3盒半
    `(?<![\\w.#$\xA5\u20AC])(?<digits>-?\\d{1,12}(?:[.,/~-]\\d{1,12}){0,4})(?![\\d])${OTHER}(?:\\s?x(?![a-z]))?(?<digitTail>\\s{0,3}(?:dozen\\b\\s?)?(?:(?:${UNITS})\\b(?:\\s(?:and a half|of))?|(?:${MEASURES})\u534A?|\u534A|\u6253)?)`,
    // three, twenty-five, a dozen, half a dozen, a few
    `\\b(?<words>(?:half (?:a|an) |a few|few|several|some|(?:${SMALL})(?:[\\s-](?:${SMALL})){0,3}(?: and a half| and (?:${SMALL}))?)(?:dozen|${SMALL})?)\\b(?<wordTail>\\s{0,3}(?:(?:${UNITS})\\b(?: and a half)?)?(?: of)?)`,
    // 十二盒, 三盒半, 半打
    // 来个盖碗, 再拿盒龙井: one, when goods follow; 要把 is grammar
    `(?<=[\u6765\u52A0\u4E70\u62FF\u8BA2])(?<one>[\u76D2\u7F50\u5305\u4E2A\u500B\u53EA\u4EF6\u5957\u628A\u888B\u74F6\u997C\u6761])(?=\\p{Script=Han}|\\s)`,
    `(?<!\u7B2C)(?<han>[\u96F6\u3007\u4E00\u4E8C\u4E24\u4FE9\u4E09\u4EE8\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u534A\u51E0\u6570]{1,10})(?<hanTail>[\u591A\u6765]?\u6253?(?:${MEASURES})?\u534A?)${OTHER}`
  ].join("|"),
  "gu"
);
function digitsValue(said) {
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(said) ? said.replaceAll(",", "") : said;
  return /^\d+(?:\.0+)?$/.test(plain) ? Number(plain) : void 0;
}
function wordsValue(said) {
  if (/^half an? dozen$/.test(said)) return 6;
  if (/half|few|several|some/.test(said)) return void 0;
  let sum = 0;
  for (const word of said.split(/[\s-]+/)) {
    if (word === "and" || word === "") continue;
    const value = EN_SMALL[word];
    if (value === void 0) return void 0;
    const multiplies = word === "hundred" || word === "dozen" || word === "couple" || word === "pair";
    sum = multiplies && sum > 0 ? sum * value : sum + value;
  }
  return sum;
}
function hanValue(said) {
  let total = 0;
  let section = 0;
  let digit;
  let last2 = 1;
  for (const character of said) {
    const place = PLACES[character];
    if (place === void 0) {
      if (digit !== void 0 && digit !== 0) return void 0;
      digit = DIGITS[character];
      if (digit === void 0) return void 0;
      if (digit === 0) last2 = 1;
      continue;
    }
    if (place === 1e4) total = (section + (digit ?? 0)) * place;
    section = place === 1e4 ? 0 : section + (digit ?? 1) * place;
    digit = void 0;
    last2 = place / 10;
  }
  return total + section + (digit ?? 0) * last2;
}
function hanQuantity(numeral, tail, alone) {
  const unit = tail.replace(/[多来半打]/g, "") || void 0;
  if (numeral === "\u534A" && tail.startsWith("\u6253")) return { value: 6, unit };
  if (!unit && !tail.includes("\u6253") && !/[俩仨]/.test(numeral) && !alone) return null;
  if (/[多来半]/.test(tail)) return { unit };
  const value = hanValue(numeral);
  return { value: value !== void 0 && tail.includes("\u6253") ? value * 12 : value, unit };
}
function read(groups, alone) {
  const { digits, digitTail = "", words, wordTail = "", one, han, hanTail = "" } = groups;
  if (one) return { value: 1, unit: one, weak: true };
  if (han) return hanQuantity(han, hanTail, alone);
  const tail = (digitTail || wordTail).trim().replace(/\s?of$/, "");
  const unit = tail.replace(/^dozen\s?/, "").replace(/[半打]| and a half/g, "").trim() || void 0;
  if (/half|半/.test(tail)) return { unit };
  if (words) return { value: wordsValue(words), unit, weak: !unit && /^(?:an?|one|some|few)$/.test(words) };
  const value = digitsValue(digits ?? "");
  return { value: value && /dozen|打/.test(tail) ? value * 12 : value, unit };
}
function findQuantities(folded) {
  const quantities = [];
  for (const match of folded.matchAll(NUMBER)) {
    const said = match[0].replace(/\s*(?:\bof)?\s*$/, "");
    const alone = said.length === folded.trim().length;
    const number = read(match.groups ?? {}, alone);
    const isLimit = LIMIT.test(folded.slice(Math.max(0, match.index - 12), match.index));
    if (!number || isLimit || said === "some" && number.weak) continue;
    const whole = number.value !== void 0 && number.value > 0 && number.value <= MOST;
    quantities.push({
      start: match.index,
      end: match.index + said.length,
      ...whole && { value: number.value },
      ...number.unit && { unit: number.unit },
      weak: number.weak ?? false
    });
  }
  return quantities;
}

// dialogs/understanding/orderNumbers.ts
var GOODS = "(?!\\d|[.,]\\d|\\s?(?:x\\b|of\\b|more\\b|box|tin|bag|cake|piece|pack|set|dozen|[\u76D2\u7F50\u5305\u4E2A\u53EA\u4EF6\u5957\u628A\u888B\u74F6\u676F\u58F6\u65A4\u997C]))";
var ORDER_NUMBERS = [
  /(?:\border|订单|单)\s?(?:number|no\.?|id|号码|编号|号)?\s?(?:is|是|为|:)?\s?#\s?(\d{1,9})(?!\d)/,
  /(?:\border\s?(?:number|no\.?|id)|订单(?:号码|编号|号)|(?<!订)单号|订单)\s?(?:is|是|为|:)?\s?(\d{1,9})(?!\d)/,
  /(?<![\w#])#\s?(\d{1,9})(?![\d])/,
  /(?:尾号|单号尾数)\s?(?:是|为)?\s?(\d{3,9})/,
  /\border\s?(?:no\.?|number)?(\d{3,9})(?!\d)/,
  /(?<!\d)(\d{1,9})\s?(?:号的?)?(?:订单|单子)/,
  new RegExp(
    `(?<!(?:to|like|can|could|and|i'd|i|we|let me|please|\u4EEC|\u6211|\u60F3|\u8981)\\s?)\\border (\\d{1,9})${GOODS}`
  ),
  new RegExp(
    `\\b(?:orders?|mark|ship|track|dispatched|deliver|cancel|set|shipped|payment for|paid for|delivery of|the money for|status of)\\s(\\d{2,9})${GOODS}`
  ),
  new RegExp(`\\b(?:is|has|was|did|ordered|about)\\s(?:order )?(\\d{3,9})${GOODS}`),
  /(?:取消|标记|追踪|查询?一?下?|把|将|设置?|看一?下?|跟踪)\s?(\d{2,9})(?!\d|\s?[盒罐包个只件套把袋瓶杯壶斤饼元块])/,
  /^\s*(\d{2,9})\s?(?:is|has|was|have|paid|shipped|delivered|arrived|reached|went|gone|号?已|付|发|送|签|到|款|收|寄|客户|的货款|今天寄)/,
  // 1031那单, 1024和1036都没收到
  /(?<![\d.])(\d{2,9})\s?(?:那|这|的)?(?:个|一)?单(?![价买])/,
  /(?<![\d.])(\d{4,9})(?=(?:和|跟|与|,|还有)\s?\d{4,9}(?:都|两|这|怎|到|发|还|哪|分别|没))/
];
var NEXT2 = /^ ?(?:,|and|&|or|和|跟|还有|,? ?and) ?(?:#|no\. ?|order )?(\d{2,9})(?![\d.:%]|\s?[盒罐包个只件套把袋瓶杯壶斤饼元块])/;
function findOrderNumbers(folded) {
  for (const pattern of ORDER_NUMBERS) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return withNext(folded, [{ start, end: start + match[1].length, value: Number(match[1]) }]);
  }
  return [];
}
function withNext(folded, found) {
  const last2 = found.at(-1);
  const match = last2 && found.length < MOST2 ? NEXT2.exec(folded.slice(last2.end, last2.end + 24)) : null;
  if (!last2 || !match?.[1] || match[1].length !== last2.end - last2.start) return found;
  const start = last2.end + match[0].length - match[1].length;
  return withNext(folded, [...found, { start, end: start + match[1].length, value: Number(match[1]) }]);
}
var MOST2 = 10;
var LONE = /(?<![\w.,#/:$¥£€@-])#?(\d{4,7})(?![\w%]|[.,:/-]\d|\s?(?:[盒罐包个只件套把袋瓶杯壶斤饼箱条份克两打次天年月元块号室楼路弄栋]|boxes|tins|bags|x\b|of\b))/g;
function findLoneOrders(folded) {
  return [...folded.matchAll(LONE)].filter(({ 1: digits = "" }) => !/^20[0-4]\d$/.test(digits)).map(({ 0: said, 1: digits = "", index }) => ({
    start: index + said.length - digits.length,
    end: index + said.length,
    value: Number(digits)
  }));
}

// dialogs/understanding/calendar.ts
var DAY_MS = 864e5;
var dayNumber = (year2, month2, day) => Math.round(Date.UTC(year2, month2 - 1, day) / DAY_MS);
function dayIn(now2, timeZone) {
  const [year2 = 1970, month2 = 1, day = 1] = formatterOf(timeZone).format(now2).split("-").map(Number);
  return dayNumber(year2, month2, day);
}
var formatters = /* @__PURE__ */ new Map();
function formatterOf(timeZone) {
  const known = formatters.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone });
  formatters.set(timeZone, known);
  return known;
}
function partsOf2(day) {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
var isoDay = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);
var weekdayOf = (day) => (day + 3) % 7;
var mondayOf = (day) => day - weekdayOf(day);
var only = (day) => ({ from: day, to: day });
var week = (monday) => ({ from: monday, to: monday + 6 });
var weekend = (monday) => ({ from: monday + 5, to: monday + 6 });
var month = (year2, number) => ({
  from: dayNumber(year2, number, 1),
  to: dayNumber(year2, number + 1, 0)
});
var quarter = (year2, number) => ({
  from: dayNumber(year2, number * 3 - 2, 1),
  to: dayNumber(year2, number * 3 + 1, 0)
});
var year = (number) => ({
  from: dayNumber(number, 1, 1),
  to: dayNumber(number, 12, 31)
});
function dayIfReal(year2, month2, day) {
  const number = dayNumber(year2, month2, day);
  const back = partsOf2(number);
  return month2 >= 0 && month2 <= 13 && back.month === (month2 + 11) % 12 + 1 && back.day === day ? number : null;
}
function shift(day, count, unit) {
  if (unit === "day") return day + count;
  if (unit === "week") return day + count * 7;
  const months = unit === "month" ? count : unit === "quarter" ? count * 3 : count * 12;
  const { year: y, month: m, day: d } = partsOf2(day);
  return Math.min(dayNumber(y, m + months, d), dayNumber(y, m + months + 1, 0));
}
function around(day, unit, count) {
  if (unit === "day") return only(day + count);
  if (unit === "week") return week(mondayOf(day) + count * 7);
  const { year: y, month: m } = partsOf2(day);
  if (unit === "month") return month(y, m + count);
  if (unit === "quarter") return quarter(y, Math.ceil(m / 3) + count);
  return year(y + count);
}
function yearOfMonth(number, { today, past }, monthsAhead = 3) {
  const { year: y, month: m } = partsOf2(today);
  if (past) return number > m ? y - 1 : y;
  return number < m && number + 12 - m <= monthsAhead ? y + 1 : y;
}
function dayAlone(day, { today, past }) {
  const { year: y, month: m, day: d } = partsOf2(today);
  const found = dayIfReal(y, m + (past && day > d ? -1 : !past && day < d ? 1 : 0), day);
  return found === null ? null : only(found);
}

// dialogs/understanding/datesChinese.ts
var N = "\\d{1,3}|[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u534A]{1,4}";
var DAY = "3[01]|[12]\\d|0?[1-9]|\u4E09\u5341\u4E00?|\u4E8C?\u5341[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]";
var MONTH = "1[0-2]|0?[1-9]|\u5341[\u4E00\u4E8C]?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]";
var UNIT = "\u5929|\u65E5|\u5468|\u4E2A?\u661F\u671F|\u4E2A?\u793C\u62DC|\u4E2A\u6708|\u6708|\u4E2A?\u5B63\u5EA6|\u5E74";
var WEEK = "\u5468|\u661F\u671F|\u793C\u62DC";
var PART = "(?:\u51CC\u6668|\u65E9\u4E0A|\u65E9\u6668|\u4E00\u65E9|\u4E0A\u5348|\u4E2D\u5348|\u4E0B\u5348|\u508D\u665A|\u665A\u4E0A|\u591C\u91CC)?";
var numberOf = (said = "") => /^\d/.test(said) ? Number(said) : hanValue(said) ?? null;
function unitOf(said = "") {
  if (/周|星期|礼拜/.test(said)) return "week";
  if (said.includes("\u5B63")) return "quarter";
  if (said.includes("\u6708")) return "month";
  return said === "\u5E74" ? "year" : "day";
}
function near(said = "") {
  if (/^[上前]/.test(said)) return -(said.match(/[上前]/g) ?? []).length;
  if (said.startsWith("\u4E0B")) return said.match(/下/g)?.length ?? 1;
  return 0;
}
var WEEKDAYS = {
  \u4E00: 0,
  \u4E8C: 1,
  \u4E09: 2,
  \u56DB: 3,
  \u4E94: 4,
  \u516D: 5,
  \u65E5: 6,
  \u5929: 6,
  "1": 0,
  "2": 1,
  "3": 2,
  "4": 3,
  "5": 4,
  "6": 5,
  "7": 6
};
function part(days, which) {
  const { from, to } = days;
  if (!which || from === null || to === null) return days;
  if (/[底末]/.test(which)) return only(to);
  if (which === "\u521D") return { from, to: from + 9 };
  if (which.startsWith("\u4E0A\u65EC")) return { from, to: from + 9 };
  if (/^中/.test(which)) return { from: from + 10, to: from + 19 };
  return which.startsWith("\u4E0B\u65EC") ? { from: from + 20, to } : days;
}
function realDay(y, m, d) {
  const day = dayIfReal(y, m, d);
  return day === null ? null : only(day);
}
function yearOf(said, today) {
  const { year: y } = partsOf2(today);
  if (!said) return null;
  if (said.startsWith("\u4ECA") || said.startsWith("\u672C")) return y;
  if (said.startsWith("\u53BB")) return y - 1;
  if (said.startsWith("\u524D")) return y - 2;
  if (said.startsWith("\u660E")) return y + 1;
  const digits = Array.from(
    said.slice(0, 4),
    (c) => "\u3007\u96F6".includes(c) ? "0" : String("\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(c)).replace("-1", c)
  ).join("");
  return digits.length === 2 ? 2e3 + Number(digits) : Number(digits);
}
var YEAR = "\u4ECA\u5E74|\u53BB\u5E74|\u524D\u5E74|\u660E\u5E74|(?:20)?[12]\\d\u5E74|\u4E8C[\u96F6\u3007][\u96F6\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{2}\u5E74";
function feast(m, first3, last2 = first3) {
  return (_3, { today, past }) => {
    const { year: y } = partsOf2(today);
    const here = dayNumber(y, m, first3);
    const shown = past || here + last2 - first3 >= today || m === 11 ? past && here > today ? y - 1 : y : y + 1;
    return { from: dayNumber(shown, m, first3), to: dayNumber(shown, m, last2) };
  };
}
var chineseDates = [
  [
    new RegExp(`(${YEAR})(?:\u7684)?(${MONTH})\u6708\u4EFD?(${DAY})[\u65E5\u53F7]?(?![\\d\u4E2A])${PART}`, "g"),
    ([, y, m, d], { today }) => realDay(yearOf(y, today) ?? 0, numberOf(m) ?? 0, numberOf(d) ?? 0)
  ],
  [
    new RegExp(`(${YEAR})(?:\u7684)?(${MONTH})\u6708\u4EFD?(\u521D|\u5E95|\u672B|\u4E0A\u65EC|\u4E2D\u65EC|\u4E0B\u65EC)?`, "g"),
    ([, y, m, which], { today }) => part(month(yearOf(y, today) ?? 0, numberOf(m) ?? 0), which)
  ],
  [
    new RegExp(`(${MONTH})\u6708(${DAY})[\u65E5\u53F7]?(?:\u5230|\u81F3|-|~)(${DAY})[\u65E5\u53F7](?![\\d])`, "g"),
    ([, m, a, b], context) => {
      const number = numberOf(m) ?? 0;
      const y = yearOfMonth(number, context);
      const [first3, last2] = [dayIfReal(y, number, numberOf(a) ?? 0), dayIfReal(y, number, numberOf(b) ?? 0)];
      return first3 === null || last2 === null ? null : { from: first3, to: last2 };
    }
  ],
  [
    new RegExp(`([\u4E0A\u4E0B]{1,2}|[\u672C\u8FD9\u5F53])\u4E2A?\u6708(?:\u7684)?(${DAY})[\u65E5\u53F7]`, "g"),
    ([, how, d], { today }) => {
      const { year: y, month: m } = partsOf2(today);
      const first3 = partsOf2(dayNumber(y, m + near(how), 1));
      return realDay(first3.year, first3.month, numberOf(d) ?? 0);
    }
  ],
  [
    new RegExp(`(?<![\\d\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341])(${MONTH})\u6708\u4EFD?(${DAY})(?:[\u65E5\u53F7]|(?![\\d\u4E2A\u5929\u76D2]))${PART}`, "g"),
    ([, m, d], context) => realDay(yearOfMonth(numberOf(m) ?? 0, context), numberOf(m) ?? 0, numberOf(d) ?? 0)
  ],
  [
    /(?<![\d.])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    ([, y, m, d]) => realDay(Number(y), Number(m), Number(d))
  ],
  [
    /(?<![\d/.])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\d/])/g,
    ([, m, d], { today }) => realDay(partsOf2(today).year, Number(m), Number(d))
  ],
  [
    new RegExp(
      `(?:\u8FC7\u53BB|\u6700\u8FD1|\u8FD1|\u524D|\u8FD9)(?:\u7684)?(${N})(?:\u6765)?(${UNIT})(?:(?:\u4EE5\u6765|\u4E4B\u5185|\u4EE5\u5185|\u6765|\u5185|\u91CC|\u95F4)(?![\\p{Script=Han}]?[\u4E86]))?`,
      "gu"
    ),
    ([said, count, unit], { today }) => {
      const number = numberOf(count);
      if (number === null || /^这[一1]|^[这前](?:\d|一)?个?月$/.test(said ?? "")) return null;
      return { from: shift(today, -number, unitOf(unit)), to: today };
    }
  ],
  [
    /(?:最近|近)?半年(?:以来|之内|以内|来|内|里)?(?!前|后|以后|之后)/g,
    ([said], { today }) => said?.length === 2 ? null : { from: shift(today, -6, "month"), to: today }
  ],
  [
    new RegExp(`(?:\u672A\u6765|\u63A5\u4E0B\u6765|\u4ECA\u540E|\u5F80\u540E)(?:\u7684)?(${N})(${UNIT})(?:\u4E4B\u5185|\u4EE5\u5185|\u5185|\u91CC)?`, "g"),
    ([, count, unit], { today }) => {
      const number = numberOf(count);
      return number === null ? null : { from: today, to: shift(today, number, unitOf(unit)) };
    }
  ],
  [
    new RegExp(`(${N})(\u5929|\u5468|\u4E2A?\u661F\u671F|\u4E2A?\u793C\u62DC|\u4E2A\u6708|\u5E74)(?:\u4E4B\u524D|\u4EE5\u524D|\u524D)(?!\u53F0)`, "g"),
    ([, count, unit], { today }) => {
      const number = numberOf(count);
      return number === null ? null : only(shift(today, -number, unitOf(unit)));
    }
  ],
  [
    new RegExp(
      `(?:\u518D?\u8FC7)(${N})(\u5929|\u5468|\u4E2A?\u661F\u671F|\u4E2A?\u793C\u62DC|\u4E2A\u6708|\u5E74)|(${N})(\u5929|\u5468|\u4E2A?\u661F\u671F|\u4E2A?\u793C\u62DC|\u4E2A\u6708|\u5E74)(?:\u4E4B\u540E|\u4EE5\u540E|\u540E)`,
      "g"
    ),
    ([, count, unit, laterCount, laterUnit], { today }) => {
      const number = numberOf(count ?? laterCount);
      return number === null ? null : only(shift(today, number, unitOf(unit ?? laterUnit)));
    }
  ],
  [
    new RegExp(`(${N})(\u5929|\u5468|\u4E2A?\u661F\u671F|\u4E2A?\u793C\u62DC|\u4E2A\u6708)(?:\u4E4B\u5185|\u4EE5\u5185|\u5185)(?!\u90E8)`, "g"),
    ([, count, unit], { today }) => {
      const number = numberOf(count);
      return number === null ? null : { from: today, to: shift(today, number, unitOf(unit)) };
    }
  ],
  [
    new RegExp(`(?:([\u4E0A\u4E0B]{1,2}|[\u672C\u8FD9\u5F53])\u4E2A?)?(?:${WEEK})\u672B`, "g"),
    ([, how], { today }) => weekend(mondayOf(today) + 7 * near(how))
  ],
  [
    new RegExp(
      `([\u4E0A\u4E0B]{1,2}|[\u672C\u8FD9\u5F53])\u4E2A?(?:${WEEK})(?:\u7684)?([\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5\u59291-6])(?![\u76D2\u7F50\u5305\u4E2A\u53EA\u4EF6\u5957\u628A\u888B\u74F6\u676F\u58F6\u65A4\u997C\u7BB1\u6761]|[\\d\u6298\u5171\u76F4])${PART}`,
      "g"
    ),
    ([, how, day = ""], { today }) => only(mondayOf(today) + 7 * near(how) + (WEEKDAYS[day] ?? 0))
  ],
  [
    new RegExp(`([\u4E0A\u4E0B]{1,2}|[\u672C\u8FD9\u5F53])\u4E2A?(?:${WEEK})`, "g"),
    ([, how], { today }) => around(today, "week", near(how))
  ],
  [
    new RegExp(
      `(?<![\\d\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u534A\u51E0\u6BCF])(?:${WEEK})([\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5\u5929])(?![\u76D2\u7F50\u5305\u4E2A\u53EA\u4EF6\u5957\u628A\u888B\u74F6\u676F\u58F6\u65A4\u997C\u7BB1\u6761])${PART}`,
      "g"
    ),
    ([, day = ""], { today, past }) => {
      const here = mondayOf(today) + (WEEKDAYS[day] ?? 0);
      if (past) return only(here > today ? here - 7 : here);
      return only(here < today ? here + 7 : here);
    }
  ],
  [
    /([上下]{1,2}|[本这当])个?(月|季度)(初|底|末|上旬|中旬|下旬)?/g,
    ([, how, unit, which], { today }) => part(around(today, unitOf(unit), near(how)), which)
  ],
  [
    /(?<![一二两三四五六七八九十\d])月(底|末|初)|月(中)(?!国)/g,
    ([, which, middle], { today }) => part(around(today, "month", 0), which ?? (middle && "\u4E2D\u65EC"))
  ],
  [
    /(今|去|前|明)?年(底|末|初)/g,
    ([, which, edge2], { today }) => {
      const y = yearOf(which, today) ?? partsOf2(today).year;
      return edge2 === "\u521D" ? { from: dayNumber(y, 1, 1), to: dayNumber(y, 1, 31) } : only(dayNumber(y, 12, 31));
    }
  ],
  [
    new RegExp(`(${YEAR})?(?:\u7684)?(?:\u7B2C?([\u4E00\u4E8C\u4E09\u56DB1-4])\u5B63\u5EA6|q([1-4])|([\u4E0A\u4E0B])\u534A\u5E74)`, "g"),
    ([, y, number, q, half], { today, past }) => {
      const { year: here, month: m } = partsOf2(today);
      const which = half ? 0 : numberOf(number ?? q) ?? 0;
      const shown = yearOf(y, today) ?? (past && which > Math.ceil(m / 3) ? here - 1 : here);
      if (!half) return quarter(shown, which);
      return {
        from: dayNumber(shown, half === "\u4E0A" ? 1 : 7, 1),
        to: dayNumber(shown, half === "\u4E0A" ? 7 : 13, 0)
      };
    }
  ],
  [new RegExp(`(${YEAR}|\u672C\u5E74\u5EA6?)`, "g"), ([, y], { today }) => year(yearOf(y, today) ?? partsOf2(today).year)],
  [/双十一|双11/g, feast(11, 11)],
  [/双十二|双12/g, feast(12, 12)],
  [/平安夜/g, feast(12, 24)],
  [/圣诞节?/g, feast(12, 25)],
  [/元旦节?/g, feast(1, 1)],
  [/国庆(?:节|期间|假期)?|十一(?=假期|长假|黄金周)/g, feast(10, 1, 7)],
  [/五一(?:节|假期|劳动节)?(?![一-龥]?[盒罐包个])/g, feast(5, 1, 1)],
  [/情人节/g, feast(2, 14)],
  [
    new RegExp(
      `(?<![\\d\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341.-])(${MONTH})\u6708\u4EFD?(\u521D|\u5E95|\u672B|\u4E0A\u65EC|\u4E2D\u65EC|\u4E0B\u65EC)?(?![\\d\u5706\u997C])`,
      "g"
    ),
    ([, m, which], context) => part(month(yearOfMonth(numberOf(m) ?? 0, context), numberOf(m) ?? 0), which)
  ],
  [/大前[天日]/g, (_3, { today }) => only(today - 3)],
  [/大后[天日]/g, (_3, { today }) => only(today + 3)],
  [new RegExp(`\u524D[\u5929\u65E5]${PART}`, "g"), (_3, { today }) => only(today - 2)],
  [new RegExp(`(?<!\u6700)\u540E[\u5929\u65E5]${PART}`, "g"), (_3, { today }) => only(today + 2)],
  [new RegExp(`(?:\u6628[\u5929\u65E5\u513F]|\u6628\u665A|\u6628\u591C)${PART}`, "g"), (_3, { today }) => only(today - 1)],
  [new RegExp(`(?:\u660E[\u5929\u65E5\u513F]|\u660E\u665A|\u660E\u65E9)${PART}`, "g"), (_3, { today }) => only(today + 1)],
  [new RegExp(`(?:\u4ECA[\u5929\u65E5\u513F]|\u4ECA\u665A|\u4ECA\u65E9|\u4ECA\u591C)${PART}`, "g"), (_3, { today }) => only(today)],
  [
    new RegExp(
      `(?<![\\d\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341#\u53F7\u8DEF])(${DAY})[\u53F7](?!\u8BA2\u5355|\u5355|\u697C|\u5E97|\u684C|\u7EBF|\u95E8|\u9662|\u5E93|\u4ED3|\u673A|\u623F|\u5BA4|\u5BA2|\u4EA7|\u6B3E|\u7801)${PART}`,
      "g"
    ),
    ([, d], context) => dayAlone(numberOf(d) ?? 0, context)
  ]
];
var CHINESE_PAST = /[买下订发寄签收付到]了|的(?:单|订单|货|快递)|下的|买的|订的|发的|到的|以来|卖了|营业额|销售|销量|业绩|收入|至今|当时|一直|已经|过了?$|还没/;

// dialogs/understanding/datesEnglish.ts
var MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
var MONTH2 = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
var DAYS = "mon tue wed thu fri sat sun".split(" ");
var COUNT = "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|couple(?: of)?|a couple(?: of)?|few|a few";
var UNIT2 = "day|week|month|quarter|year|fortnight";
var NTH = "(\\d{1,2})(?:st|nd|rd|th)?";
var NAMED2 = "(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun),? )?";
var YEAR2 = "(?:,? (20\\d\\d))?";
var PART2 = "(?: (?:morning|afternoon|evening|night|lunchtime))?";
var ALONE = "(?<!\\b(?:you|we|i|they|it|he|she|that|this tea) )";
var monthNumber = (name = "") => MONTHS.indexOf(name.slice(0, 3)) + 1;
var unitOf2 = (name = "") => name === "fortnight" ? "week" : name;
function countOf(said = "") {
  const plain = said.replace(/^a (?=couple|few)/, "").replace(/ of$/, "");
  if (/^\d/.test(plain)) return Number(plain);
  return plain === "few" ? null : wordsValue(plain) ?? null;
}
var times2 = (count, unit = "") => count === null ? null : unit === "fortnight" ? count * 2 : count;
function dayOfMonth(day, name, said, context) {
  const number = monthNumber(name);
  const found = dayIfReal(said ? Number(said) : yearOfMonth(number, context), number, Number(day));
  return found === null ? null : only(found);
}
function weekday(how, name = "", { today, past }) {
  const number = DAYS.indexOf(name.slice(0, 3));
  const monday = mondayOf(today);
  if (how === "last" || how === "past" || how === "previous") return only(monday - 7 + number);
  if (how === "next") return only(monday + 7 + number);
  const here = monday + number;
  if (how === "this") return only(here);
  if (past) return only(here > today || here === today && how !== "on" ? here - 7 : here);
  return only(here <= today ? here + 7 : here);
}
function wholeMonth(how, name, said, context) {
  const number = monthNumber(name);
  const { year: y, month: m } = partsOf2(context.today);
  if (said) return month(Number(said), number);
  if (how === "last") return month(number >= m ? y - 1 : y, number);
  if (how === "next") return month(number <= m ? y + 1 : y, number);
  if (how === "this") return month(y, number);
  return month(yearOfMonth(number, context), number);
}
var NEAR = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  the: 0,
  next: 1,
  coming: 1,
  following: 1
};
function edge(which, how, unit = "", { today }) {
  const { from, to } = around(today, unitOf2(unit), NEAR[how ?? "this"] ?? 0);
  if (from === null || to === null) return null;
  return only(which.startsWith("e") ? to : from);
}
function feast2(monthOf, day) {
  return ([said], { today, past: tells }) => {
    const { year: y } = partsOf2(today);
    const past = tells || said?.startsWith("last ") === true;
    const here = dayNumber(y, monthOf, day);
    return only(
      past && here > today ? dayNumber(y - 1, monthOf, day) : !past && here < today ? dayNumber(y + 1, monthOf, day) : here
    );
  };
}
var englishDates = [
  [/\b(?:the )?day before yesterday\b/g, (_3, { today }) => only(today - 2)],
  [/\b(?:the )?day after (?:tomorrow|tmrw|tmr)\b/g, (_3, { today }) => only(today + 2)],
  [
    new RegExp(`\\b(?:tomorrow|tmrw|tmr|tomoz|tommorow|tomorow|2moro)${PART2}\\b`, "g"),
    (_3, { today }) => only(today + 1)
  ],
  [new RegExp(`\\b(?:yesterday${PART2}|last night)\\b`, "g"), (_3, { today }) => only(today - 1)],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/g, (_3, { today }) => only(today)],
  [
    /\b(?:the )?(week|month|quarter|year) before last\b/g,
    ([, unit], { today }) => around(today, unitOf2(unit), -2)
  ],
  [
    /\b(?:the )?(week|month|quarter|year) after next\b/g,
    ([, unit], { today }) => around(today, unitOf2(unit), 2)
  ],
  [
    /\b(?:the )?(?:week|month|year|quarter) (?:so far|to date)\b|\b(?:so far |earlier )?this (week|month|quarter|year) so far\b|\b(?:ytd|mtd)\b/g,
    (groups, { today }) => {
      const said = groups[0] ?? "";
      const unit = /week/.test(said) ? "week" : /quarter/.test(said) ? "quarter" : /month|mtd/.test(said) ? "month" : "year";
      return { from: around(today, unit, 0).from, to: today };
    }
  ],
  [
    /\b(?:at |by |on )?(?:the )?(end|start|beginning) of (?:(the|this|next|last) )?(week|month|quarter|year)\b/g,
    ([, which = "", how, unit], context) => edge(which, how, unit, context)
  ],
  [/\b(?:the )?(month|year|quarter)[ -]end\b/g, ([, unit], context) => edge("end", "this", unit, context)],
  [
    /\b(?:on |at |over )?(?:the )?(last|past|previous|this|coming|next)? ?weekend\b/g,
    ([, how], { today }) => weekend(mondayOf(today) + 7 * (NEAR[how ?? "this"] ?? 0) - (how === "coming" ? 7 : 0))
  ],
  [/\b(?:the )?(?:last|past) fortnight\b/g, (_3, { today }) => ({ from: today - 14, to: today })],
  [/(?<=\b(?:until|till|to) )now\b/g, (_3, { today }) => only(today)],
  [
    new RegExp(
      `\\b(?:in )?(?:the )?(first|second|third|last) week of (?:(this|next|last) month|(${MONTH2}))\\b`,
      "g"
    ),
    ([, which = "", how, name], context) => {
      const days = name ? wholeMonth(void 0, name, void 0, context) : around(context.today, "month", NEAR[how ?? "this"] ?? 0);
      if (days.from === null || days.to === null) return null;
      const start = which === "last" ? days.to - 6 : days.from + 7 * ["first", "second", "third"].indexOf(which);
      return { from: start, to: start + 6 };
    }
  ],
  [
    new RegExp(
      `\\b(?:the )?week (?:of|beginning|commencing|starting) (?:the )?${NTH} (?:of )?(${MONTH2})\\b`,
      "g"
    ),
    ([, day, name], context) => {
      const { from } = dayOfMonth(day, name, void 0, context) ?? { from: null };
      return from === null ? null : around(from, "week", 0);
    }
  ],
  [
    new RegExp(`\\b(?:the )?first of (${MONTH2})\\b${YEAR2}`, "g"),
    ([, name, said], context) => dayOfMonth("1", name, said, context)
  ],
  [
    new RegExp(`\\b(early|mid|late)[ -](${MONTH2})\\b`, "g"),
    ([, which, name], context) => {
      const { from, to } = wholeMonth(void 0, name, void 0, context);
      if (from === null || to === null) return null;
      if (which === "early") return { from, to: from + 9 };
      return which === "mid" ? { from: from + 10, to: from + 19 } : { from: from + 20, to };
    }
  ],
  [
    /\b(?:the )?(last|past|previous|this|current|next|coming|following) (week|month|quarter|year)\b/g,
    ([, how = "", unit], { today }) => around(today, unitOf2(unit), NEAR[how] ?? 0)
  ],
  [
    new RegExp(
      `\\b(?:in |over |during |within |for )?(?:the )?(?:last|past|previous) (${COUNT}) (${UNIT2})s?\\b`,
      "g"
    ),
    ([, count, unit], { today }) => {
      const number = times2(countOf(count), unit);
      return number === null ? null : { from: shift(today, -number, unitOf2(unit)), to: today };
    }
  ],
  [
    new RegExp(
      `\\b(?:in |over |during |within |for )?(?:the )?(?:next|coming) (${COUNT}) (${UNIT2})s?\\b`,
      "g"
    ),
    ([, count, unit], { today }) => {
      const number = times2(countOf(count), unit);
      return number === null ? null : { from: today, to: shift(today, number, unitOf2(unit)) };
    }
  ],
  [
    new RegExp(`\\b(${COUNT}) (${UNIT2})s? (?:ago|back|earlier)\\b`, "g"),
    ([, count, unit], { today }) => {
      const number = times2(countOf(count), unit);
      return number === null ? null : only(shift(today, -number, unitOf2(unit)));
    }
  ],
  [
    new RegExp(
      `\\b(?:in|within) (${COUNT}) (${UNIT2})s?(?:' time)?\\b(?! (?:ago|back))|\\b(${COUNT}) (${UNIT2})s? (?:from now|later)\\b`,
      "g"
    ),
    ([said, count, unit, laterCount, laterUnit], { today }) => {
      const number = times2(countOf(count ?? laterCount), unit ?? laterUnit);
      if (number === null) return null;
      const day = shift(today, number, unitOf2(unit ?? laterUnit));
      return said?.startsWith("within") ? { from: today, to: day } : only(day);
    }
  ],
  [
    new RegExp(
      `\\b(?:from |between )?(?:the )?${NTH} ?(?:to|until|till|through|and|-) ?(?:the )?${NTH} (?:of )?(${MONTH2})\\b${YEAR2}`,
      "g"
    ),
    ([, first3, last2, name, said], context) => range2(dayOfMonth(first3, name, said, context), dayOfMonth(last2, name, said, context))
  ],
  [
    new RegExp(
      `\\b(?:from |between )?(${MONTH2}) ${NTH} ?(?:to|until|till|through|and|-) ?${NTH}\\b(?! ?(?:${MONTH2}))${YEAR2}`,
      "g"
    ),
    ([, name, first3, last2, said], context) => range2(dayOfMonth(first3, name, said, context), dayOfMonth(last2, name, said, context))
  ],
  [
    new RegExp(`\\b${NAMED2}(?:the )?${NTH} (?:of )?(${MONTH2})\\b${YEAR2}`, "g"),
    ([, day, name, said], context) => dayOfMonth(day, name, said, context)
  ],
  [
    new RegExp(`\\b${NAMED2}(${MONTH2})\\.? (?:the )?${NTH}\\b(?![:.\\d]|\\s?[ap]m)${YEAR2}`, "g"),
    ([, name, day, said], context) => dayOfMonth(day, name, said, context)
  ],
  [
    /(?<![\d.])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    ([, y, m, d]) => onlyReal(Number(y), Number(m), Number(d))
  ],
  [
    /(?<![\d./-])(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)(?![\d/])/g,
    ([, a, b, y = ""]) => {
      const whole = y.length === 2 ? 2e3 + Number(y) : Number(y);
      return onlyReal(whole, Number(b), Number(a)) ?? onlyReal(whole, Number(a), Number(b));
    }
  ],
  [
    /(?<=\b(?:on|since|by|before|after|from|until|to) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    ([, a, b], { today }) => {
      const { year: y } = partsOf2(today);
      return onlyReal(y, Number(b), Number(a)) ?? onlyReal(y, Number(a), Number(b));
    }
  ],
  [
    /\b(?:(?:on )?the|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?(?: the)?) (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|street|st|avenue|ave|time|one|box|order|birthday))/g,
    ([, day], context) => dayAlone(Number(day), context)
  ],
  [
    new RegExp(
      `\\b(?:on )?(?:(last|past|previous|this coming|this|next|coming) )?(?<![a-z] (?:i|we|you) )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?${PART2}\\b`,
      "g"
    ),
    ([said, how, name], context) => weekday(how ?? (said?.startsWith("on ") ? "on" : void 0), name, context)
  ],
  [
    new RegExp(
      `(?<=\\b(?:on|by|since|until|till|before|after|from|this|next|last) )(?:(last|this|next) )?(mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\\b${PART2}`,
      "g"
    ),
    ([, how, name], context) => weekday(how, name, context)
  ],
  [
    new RegExp(`\\b(?:in )?(?:(last|this|next) )(${MONTH2})\\b`, "g"),
    ([, how, name], context) => wholeMonth(how, name, void 0, context)
  ],
  [
    new RegExp(
      `(?:\\b(?:in )?(?:early |mid |late )?(?:(january|february|april|june|july|august|september|october|november|december)|(?<=\\b(?:in|since|by|before|after|during|from|until|of|to|and|till|with|for|through|vs|early|mid|late) )(march|may|mar|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec))|${ALONE}\\b(march|may)(?= 20\\d\\d))\\b${YEAR2}`,
      "g"
    ),
    ([, name, weak, other, said], context) => wholeMonth(void 0, name ?? weak ?? other, said, context)
  ],
  [
    /\b(?:(?:in )?(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?|q([1-4])|quarter (one|two|three|four))(?:,? (20\d\d))?\b/g,
    ([, name, number, word, said], { today, past }) => {
      const which = word ? wordsValue(word) ?? 1 : number ? Number(number) : 1 + Math.max(
        "first second third fourth".split(" ").indexOf(name ?? ""),
        "1st 2nd 3rd 4th".split(" ").indexOf(name ?? "")
      );
      const { year: y, month: m } = partsOf2(today);
      return quarter(said ? Number(said) : past && which > Math.ceil(m / 3) ? y - 1 : y, which);
    }
  ],
  [
    /\b(?:the )?(first|second) half of (?:the |this )?(?:year|(20\d\d))\b|\bh([12])(?: (20\d\d))?\b/g,
    ([, half, said, h, hYear], { today }) => {
      const y = said || hYear ? Number(said ?? hYear) : partsOf2(today).year;
      const isFirst = half === "first" || h === "1";
      return { from: dayNumber(y, isFirst ? 1 : 7, 1), to: dayNumber(y, isFirst ? 7 : 13, 0) };
    }
  ],
  [
    /\b(?:(?:the )?year |(?<=\b(?:in|since|during|of|for|from|to|until|before|all|and|vs) ))(20[012]\d)\b(?![-/.]\d)/g,
    ([, y]) => year(Number(y))
  ],
  [/\b(?:on )?(?:christmas eve)\b/g, feast2(12, 24)],
  [/\b(?:on |last |next |this )?(?:christmas(?: day)?|xmas)\b/g, feast2(12, 25)],
  [/\bboxing day\b/g, feast2(12, 26)],
  [/\bnew year'?s eve\b/g, feast2(12, 31)],
  [/\b(?:new year'?s day|new year)\b/g, feast2(1, 1)],
  [/\bvalentine'?s(?: day)?\b/g, feast2(2, 14)],
  [/\bhalloween\b/g, feast2(10, 31)],
  [/\bsingles'? day\b/g, feast2(11, 11)]
];
function onlyReal(y, m, d) {
  const day = dayIfReal(y, m, d);
  return day === null ? null : only(day);
}
var range2 = (first3, last2) => first3 && last2 ? { from: first3.from, to: last2.to } : null;
var ENGLISH_PAST = /\b(?:ordered|bought|came|arrived|was|were|did|has|have|had|been|sold|spent|placed|paid|since|ago|got|wrote|called|sent|went|delivered|received|shipped|stuck|happened|told|emailed|revenue|sales|takings|figures|made)\b/;

// dialogs/understanding/dates.ts
var ENGLISH_WORD = /day|tomorrow|tmr|tomoz|tommorow|tomorow|2moro|night|week|month|year|quarter|fortnight|\bq[1-4]\b|\bh[12]\b|ytd|mtd|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\b(?:mon|tue|wed|thu|fri|sat|sun)|xmas|christmas|halloween|valentine|20\d\d|\d[/-]\d|\d(?:st|nd|rd|th)|\d ?[ap]m|\d:\d|noon|midnight|o'?clock|this (?:morn|after|even)/;
var CHINESE_WORD = /[天日月年周号晚早夜季儿点时]|星期|礼拜|半年|20\d\d|\d\/\d|双十|双1|国庆|五一|元旦|圣诞|\d:\d/;
var HOUR_EN = /(?:\b(?:at|around|about|@) ?)?(?:\b(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\b\.?|\b([01]?\d|2[0-3]):([0-5]\d)\b|\b(noon|midday|midnight)\b|\bhalf past (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|\b(\d{1,2}) ?o'?clock\b|(?<=\b(?:today|tonight|tomorrow|morning|afternoon|evening|day) (?:at|around) )(\d{1,2})(?![\d:.]| ?[ap]m))/g;
var HOUR_ZH = /(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|今晚|明晚|昨晚|晚|早)?(?:(\d{1,2})|(十[一二]?|[一二两三四五六七八九]))(?:点钟?|时(?!候|间|不))(?:(半)|(一刻)|(三刻)|(\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])分?)?|(凌晨|早上|上午|中午|下午|晚上|晚)?(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/g;
var WORD_HOURS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
var HAN_HOURS = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var clock = (hour, minute = 0) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
function readEnglishHour(groups) {
  const [, hour, minute, half, hour24, minute24, named, halfPast, onTheHour, bare2] = groups;
  const oclock = onTheHour ?? bare2;
  if (hour) {
    if (Number(hour) > 12) return null;
    return clock(Number(hour) % 12 + (half === "p" ? 12 : 0), Number(minute ?? 0));
  }
  if (hour24) return clock(Number(hour24), Number(minute24));
  if (named) return named === "midnight" ? "00:00" : "12:00";
  const past = halfPast === void 0 ? -1 : WORD_HOURS.indexOf(halfPast);
  if (halfPast) return clock(daytime(past > 0 ? past : Number(halfPast)), 30);
  return oclock && Number(oclock) <= 12 ? clock(daytime(Number(oclock))) : null;
}
var daytime = (hour) => hour < 7 ? hour + 12 : hour;
function hanNumber(said) {
  const [tens, ones] = said.includes("\u5341") ? said.split("\u5341") : ["", said.replace(/^零/, "")];
  const one = ones ? HAN_HOURS.indexOf(ones.replace("\u4E24", "\u4E8C")) : 0;
  return said.includes("\u5341") ? (tens ? HAN_HOURS.indexOf(tens) : 1) * 10 + one : one;
}
function readChineseHour(groups) {
  const [, part2, digits, han, half, quarter2, three, minutes, part24, hour24, minute24] = groups;
  const when = part2 ?? part24 ?? "";
  let hour = Number(hour24 ?? digits ?? hanNumber(han ?? ""));
  if (hour > 24) return null;
  if (/下午|傍晚|晚/.test(when) && hour < 12) hour += 12;
  if (when === "\u4E2D\u5348" && hour < 3) hour += 12;
  if (!when && !hour24 && hour < 7) hour = daytime(hour);
  const minute = half ? 30 : quarter2 ? 15 : three ? 45 : minute24 ?? minutes ?? "0";
  return clock(hour % 24, /^\d+$/.test(String(minute)) ? Number(minute) : hanNumber(String(minute)));
}
function clocksIn(folded) {
  const found = [];
  const add = (match, time) => {
    if (time) found.push({ start: match.index, end: match.index + match[0].length, time });
  };
  if (/[ap]\.?m\b|:\d|noon|midday|midnight|half past|o'?clock|(?:at|around) \d/.test(folded))
    for (const match of folded.matchAll(HOUR_EN)) add(match, readEnglishHour(match));
  if (/[点时]|[早上中下午晚]\d/.test(folded))
    for (const match of folded.matchAll(HOUR_ZH)) add(match, readChineseHour(match));
  return found;
}
function atomsIn(folded, rules, context) {
  const found = [];
  for (const [pattern, read2] of rules) {
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const days = read2(match, context);
      if (days) found.push({ ...span, days });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
var TO = /^ ?(?:to|until|till|through|and|-|–|~|到|至|跟|和) ?(?:the )?$/;
var FROM_BEFORE = /(?:\b(?:from|between)(?: the)? ?|从|自从?|在)$/;
var SINCE = /(?:\b(?:ever )?since(?: the| last)? ?|\bstarting(?: from)?(?: on)? ?|\bfrom ?|从|自从?|打从?)$/;
var SINCE_AFTER = /^(?:以来|至今|到现在|到今天|开始|起(?!来)|(?: on| onwards?)\b)/;
var AFTER = /\b(?:after|later than|following)(?: the)? ?$/;
var AFTER_AFTER = /^(?:之后|以后|过后|后(?![天来]))/;
var BY = /\b(?:by|until|till|no later than|not later than|up to)(?: the)? ?$/;
var BEFORE = /\b(?:before|earlier than|prior to)(?: the)? ?$/;
var BY_AFTER = /^(?:为止|截止|之内|内)/;
var BEFORE_AFTER = /^(?:之前|以前|前(?![天年面台后]))/;
var LEAD_ZH = /(?:截至|截止到?|到)$/;
function joined(folded, atoms) {
  const ranges = [];
  for (const atom of atoms) {
    const before4 = ranges.at(-1);
    const between = before4 && folded.slice(before4.end, atom.start);
    const { days } = before4 ?? {};
    const isRange = between !== void 0 && TO.test(between) && days?.from !== null && days?.time === void 0;
    const says = before4 && (/和|跟|and/.test(between ?? "") ? /\bbetween(?: the)? ?$|^between|[在从]$/.test(
      folded.slice(Math.max(0, before4.start - 12), before4.start)
    ) : true);
    if (!before4 || !isRange || !says || !days) {
      ranges.push({ ...atom });
      continue;
    }
    const lead = FROM_BEFORE.exec(folded.slice(Math.max(0, before4.start - 14), before4.start))?.[0].trimStart().length ?? 0;
    let { to } = atom.days;
    if (to !== null && days.from !== null && to < days.from) to += 365;
    const tail = /^之?间/.exec(folded.slice(atom.end))?.[0].length ?? 0;
    ranges[ranges.length - 1] = {
      start: before4.start - lead,
      end: atom.end + tail,
      days: { from: days.from ?? null, to }
    };
  }
  return ranges;
}
function opened(folded, atom) {
  const { from, to } = atom.days;
  if (from === null || to === null) return atom;
  const left2 = folded.slice(Math.max(0, atom.start - 20), atom.start);
  const right = folded.slice(atom.end, atom.end + 8);
  const isDay = from === to;
  const grown = (lead, tail, days) => ({
    start: atom.start - (lead?.exec(left2)?.[0].length ?? 0),
    end: atom.end + (tail?.exec(right)?.[0].length ?? 0),
    days
  });
  if (BY.test(left2)) return grown(BY, null, { from: null, to });
  if (BEFORE.test(left2)) return grown(BEFORE, null, { from: null, to: isDay ? to : from - 1 });
  if (BEFORE_AFTER.test(right))
    return grown(LEAD_ZH, BEFORE_AFTER, { from: null, to: isDay ? to : from - 1 });
  if (BY_AFTER.test(right)) return grown(LEAD_ZH, BY_AFTER, { from: null, to });
  if (SINCE.test(left2) || SINCE_AFTER.test(right))
    return grown(SINCE, SINCE_AFTER.test(right) ? SINCE_AFTER : AFTER_AFTER, { from, to: null });
  if (AFTER.test(left2)) return grown(AFTER, null, { from: isDay ? from : to + 1, to: null });
  if (AFTER_AFTER.test(right)) return grown(null, AFTER_AFTER, { from: isDay ? from : to + 1, to: null });
  return atom;
}
var OFFSET = /\b(an?|one|two|three|four|five|six|\d{1,2}) (day|week|fortnight|month)s? (from|after|before|on) (?:the )?$/;
function moved(folded, atom) {
  const { from, to } = atom.days;
  if (from === null || from !== to) return atom;
  const weekOn = / week\b(?! (?:of|from|on))/.exec(folded.slice(atom.end, atom.end + 8));
  if (weekOn?.index === 0 && /day$/.test(folded.slice(atom.start, atom.end)) && !/next|last/.test(folded.slice(atom.start, atom.end)))
    return { start: atom.start, end: atom.end + weekOn[0].length, days: { from: from + 7, to: from + 7 } };
  const before4 = folded.slice(Math.max(0, atom.start - 30), atom.start);
  const [said, count = "", unit = "", how] = OFFSET.exec(before4) ?? [];
  if (!said) return atom;
  const number = (/^\d/.test(count) ? Number(count) : wordsValue(count) ?? 1) * (unit === "fortnight" ? 2 : 1);
  const day = shift(
    from,
    how === "before" ? -number : number,
    unit === "fortnight" ? "week" : unit
  );
  return { start: atom.start - said.length, end: atom.end, days: { from: day, to: day } };
}
function timed(folded, atoms, clocks, today) {
  const free = new Set(clocks);
  const days = atoms.map((atom) => {
    const { from, to } = atom.days;
    if (from === null || from !== to) {
      for (const each2 of free) if (each2.start < atom.end && atom.start < each2.end) free.delete(each2);
      return atom;
    }
    const near2 = [...free].find((each2) => {
      const gap = each2.start >= atom.end ? folded.slice(atom.end, each2.start) : each2.end <= atom.start ? folded.slice(each2.end, atom.start) : "";
      return /^(?:[ ,]{0,2}(?:at|on|around|about|的)?[ ,]{0,2})$/.test(gap);
    });
    if (!near2) return atom;
    free.delete(near2);
    const isNight = /night|evening/.test(folded.slice(atom.start, atom.end)) && near2.time < "12:00";
    return {
      start: Math.min(atom.start, near2.start),
      end: Math.max(atom.end, near2.end),
      days: {
        ...atom.days,
        time: isNight ? `${Number(near2.time.slice(0, 2)) + 12}${near2.time.slice(2)}` : near2.time
      }
    };
  });
  const alone = [...free].map(({ time, ...span }) => ({ ...span, days: { from: today, to: today, time } }));
  return [...days, ...alone].sort((a, b) => a.start - b.start);
}
function withoutLead(folded, atom) {
  const lead = /^(?:on|at|over|during|for|in(?= (?:the|last|this|next|past|early|mid|late|[a-z]{3,9}(?: 20\d\d)?$))) /.exec(
    folded.slice(atom.start, atom.end)
  )?.[0].length;
  return lead ? { ...atom, start: atom.start + lead } : atom;
}
function findDates(folded, { now: now2, timeZone }) {
  const [inEnglish, inChinese] = [ENGLISH_WORD.test(folded), CHINESE_WORD.test(folded)];
  if (!inEnglish && !inChinese) return [];
  const today = dayIn(now2, timeZone);
  const context = { today, past: ENGLISH_PAST.test(folded) || CHINESE_PAST.test(folded) };
  const rules = [...inChinese ? chineseDates : [], ...inEnglish ? englishDates : []];
  const atoms = timed(
    folded,
    joined(
      folded,
      atomsIn(folded, rules, context).map((atom) => moved(folded, atom))
    ),
    clocksIn(folded),
    today
  );
  return atoms.map((atom) => withoutLead(folded, opened(folded, atom))).map(({ start, end, days: { from, to, time } }) => ({
    start: start + (folded.slice(start, end).length - folded.slice(start, end).trimStart().length),
    end: start + folded.slice(start, end).trimEnd().length,
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
    ...time && { time }
  }));
}

// dialogs/understanding/amounts.ts
var WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
var DIGITS2 = "\\d{1,12}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?(?:\\s?[\u4E07\u5343\u767Ek](?![a-z])\\d?|\\s?grand\\b)?";
var WORDS2 = `(?:a |${WORD})(?:[ -](?:${WORD}|and|hundred|thousand)|hundred|thousand){0,6}(?![a-z])`;
var HAN2 = "[\u96F6\u3007\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07]{1,12}(?:\u70B9[\u96F6\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{1,4})?";
var AMOUNT = `(?:${DIGITS2}|\\b(?:${WORDS2})|${HAN2})`;
var TIMES = { k: 1e3, grand: 1e3, \u5343: 1e3, \u767E: 100, \u4E07: 1e4 };
var SPOKEN = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function hanAmount(said) {
  const [whole = "", decimals] = said.split("\u70B9");
  const value = hanValue(whole);
  if (value === void 0 || !decimals) return value;
  const digits = Array.from(decimals, (digit) => digit === "\u3007" ? 0 : SPOKEN.indexOf(digit)).join("");
  return Number(`${value}.${digits}`);
}
function wordsAmount(said) {
  const [before4 = "", after2] = said.split(/ ?thousand(?: and)? ?/);
  const thousands = after2 === void 0 ? 0 : (wordsValue(before4) ?? 0) * 1e3;
  const rest2 = after2 ?? before4;
  const value = rest2 === "" ? 0 : wordsValue(rest2);
  return value === void 0 ? void 0 : thousands + value;
}
function amountValue(said) {
  if (/^\d/.test(said)) {
    const [, plain = "", times3, more] = /^([\d,.]+)\s?([万千百k]|grand)?(\d)?$/.exec(said) ?? [];
    const unit = times3 ? TIMES[times3] ?? 1 : 1;
    const value = Number(plain.replaceAll(",", ""));
    return Number.isNaN(value) ? void 0 : round(value * unit + (more ? Number(more) * unit / 10 : 0));
  }
  return /^[a-z]/.test(said) ? wordsAmount(said) : hanAmount(said);
}
var round = (value) => Math.round(value * 1e6) / 1e6;

// dialogs/understanding/money.ts
var SIGNS = {
  $: "USD",
  us$: "USD",
  hk$: "HKD",
  a$: "AUD",
  "\xA5": "CNY",
  "\xA3": "GBP",
  "\u20AC": "EUR"
};
var NAMES = [
  ["CNY", /^(?:rmb|cny|yuan|kuai|元|块钱?|圆|人民币|元人民币|元钱|大洋)$/],
  ["USD", /^(?:usd|us dollars?|dollars?|bucks?|美元|美金|美刀|刀)$/],
  ["GBP", /^(?:gbp|quid|pounds?(?: sterling)?|sterling|英镑|镑)$/],
  ["EUR", /^(?:eur|euros?|欧元|欧)$/],
  ["HKD", /^(?:hkd|hk dollars?|港币|港元)$/],
  ["JPY", /^(?:jpy|yen|日元)$/]
];
var NAME = "(?:rmb|cny|yuan|kuai|usd|us dollars?|dollars?|bucks?|gbp|quid|pounds?(?: sterling)?|sterling|eur|euros?|hkd|hk dollars?|jpy|yen)(?![a-z])|\u5143\u4EBA\u6C11\u5E01|\u4EBA\u6C11\u5E01|\u5143\u94B1|\u5143|\u5757\u94B1|\u5757|\u5706|\u5927\u6D0B|\u7F8E\u5143|\u7F8E\u91D1|\u7F8E\u5200|\u5200|\u82F1\u9551|\u9551|\u6B27\u5143|\u6E2F\u5E01|\u6E2F\u5143|\u65E5\u5143|[\u20AC\xA3\xA5]";
var SMALL2 = [
  ["CNY", 10, /^[毛角]钱?$/],
  ["CNY", 100, /^分钱$/],
  ["GBP", 100, /^(?:p|pence|pennies)$/],
  ["USD", 100, /^cents?$/]
];
var BEFORE2 = new RegExp(
  `(?<![a-z])(us\\$|hk\\$|a\\$|[$\xA5\xA3\u20AC]|(?:rmb|cny|usd|gbp|eur|\u4EBA\u6C11\u5E01)) ?(${AMOUNT})`,
  "gu"
);
var AFTER2 = new RegExp(
  `(?<![\\d.,])(${AMOUNT})[\u591A\u6765\u51E0]?\\s?(${NAME})(?:(?<=\u5757|\u5143)(\u534A|[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\\d](?![\u5341\u767E\u5343\\d])(?:\u6BDB|\u89D2)?\u94B1?)|(?<=pounds?|quid|euros?|dollars?) ?(\\d\\d)(?!\\d|\\s?[a-z]))?`,
  "gu"
);
var CHANGE = new RegExp(
  `(?<![\\d.,])(${AMOUNT})\\s?([\u6BDB\u89D2]\u94B1?|\u5206\u94B1|pence|pennies|cents?|p)(?![a-z])`,
  "gu"
);
var NOTES = /\ba (tenner|fiver)\b/g;
var PRICED = new RegExp(
  `(?:\\b(?:budget|price|total|paid|pay|refund (?:me|of)|deposit|spend|spent|costs?(?: me)?|charged?(?: me)?|owes?(?: me)?|took|worth|invoice for)(?: of| is| was| for| about| around|:)? ?|(?:\u9884\u7B97|\u4EF7\u683C|\u5355\u4EF7|\u603B\u4EF7|\u603B\u5171|\u4E00\u5171|\u5408\u8BA1|\u82B1\u4E86|\u4ED8\u4E86|\u9000\u6211|\u8F6C\u4E86|\u6536\u4E86|\u6263\u4E86\u6211?)(?:\u662F|\u4E3A|\u5927\u6982|\u5927\u7EA6|:)? ?)(${AMOUNT})(?![\\d.,%]|\\s?(?:[\u76D2\u7F50\u5305\u4E2A\u53EA\u4EF6\u5957\u628A\u888B\u74F6\u676F\u58F6\u65A4\u997C\u7BB1\u6761\u4EFD\u514B\u4E24\u6253\u6B21\u5929\u5355\u4EBA\u5143\u5757\u6298]|%|percent|box|tin|bag|set|piece|mug|times|orders?|days?|dozen|more|of))`,
  "gu"
);
var DECIMALS = /(?<![\d.,:])(\d{1,9}\.\d\d)(?![\d.,%]|\s?(?:kg|g|ml|l|lbs?|km|m|斤|克|am|pm)(?![a-z]))/g;
var NOT_MONEY = /^\s?(?:of\b|in weight)/;
var currencyOf = (said) => SIGNS[said] ?? NAMES.find(([, name]) => name.test(said))?.[0] ?? "CNY";
function tenths(said) {
  if (!said) return 0;
  const digit = said.replace(/[毛角钱]/g, "");
  return digit === "\u534A" ? 0.5 : (amountValue(digit) ?? 0) / 10;
}
function findMoney(folded) {
  const found = [];
  const add = (start, said, amount, currency) => {
    const span = { start, end: start + said.trimEnd().length };
    if (amount === void 0 || NOT_MONEY.test(folded.slice(span.end))) return;
    if (!found.some((other) => span.start < other.end && other.start < span.end))
      found.push({ ...span, amount: Math.round(amount * (currency === "JPY" ? 1 : 100)), currency });
  };
  for (const { 0: said, 1: sign = "", 2: amount = "", index } of folded.matchAll(BEFORE2))
    add(index, said, amountValue(amount), currencyOf(sign));
  for (const { 0: said, 1: amount = "", 2: name = "", 3: rest2, 4: cents, index } of folded.matchAll(AFTER2)) {
    const whole = amountValue(amount);
    add(
      index,
      said,
      whole === void 0 ? void 0 : whole + tenths(rest2) + Number(cents ?? 0) / 100,
      currencyOf(name.trim())
    );
  }
  for (const { 0: said, 1: amount = "", 2: name = "", index } of folded.matchAll(CHANGE)) {
    const [currency, parts] = SMALL2.find(([, , pattern]) => pattern.test(name)) ?? ["CNY", 10];
    add(index, said, (amountValue(amount) ?? Number.NaN) / parts, currency);
  }
  for (const { 0: said, 1: note, index } of folded.matchAll(NOTES))
    if (note) add(index, said, note === "fiver" ? 5 : 10, "GBP");
  for (const { 0: said, index } of folded.matchAll(DECIMALS)) add(index, said, amountValue(said), null);
  for (const { 0: said, 1: amount = "", index } of folded.matchAll(PRICED))
    add(index + said.length - amount.length, amount, amountValue(amount), null);
  return found.sort((a, b) => a.start - b.start);
}

// dialogs/understanding/comparison.ts
var BEFORE3 = [
  [">=", "(?:at least|at minimum|(?:no|not) (?:less|fewer) than|(?:a )?minimum(?: of)?|min\\.?)"],
  [
    "<=",
    "(?:at most|(?:no|not) (?:more|over)(?: than)?|not exceeding|up to|(?:a )?max(?:imum)?(?: of)?|within|capped at)"
  ],
  [">", "(?:over|more than|greater than|above|exceeding|bigger than|higher than|upwards of|north of)"],
  ["<", "(?:under|less than|fewer than|below|lower than|smaller than|cheaper than)"],
  [">=", "(?:>=|\u2265)"],
  ["<=", "(?:<=|\u2264)"],
  [">", ">"],
  ["<", "<"],
  [">=", "(?:\u4E0D\u5C11\u4E8E|\u4E0D\u4F4E\u4E8E|\u4E0D\u5C0F\u4E8E|\u81F3\u5C11\u8981?|\u6700\u5C11|\u8D77\u7801|\u6EE1)"],
  ["<=", "(?:\u4E0D\u8D85\u8FC7|\u4E0D\u591A\u4E8E|\u4E0D\u9AD8\u4E8E|\u4E0D\u5927\u4E8E|\u6700\u591A|\u81F3\u591A|\u9876\u591A|\u63A7\u5236\u5728|\u522B\u8D85\u8FC7|\u4E0D\u8981\u8D85\u8FC7)"],
  [">", "(?:\u8D85\u8FC7\u4E86?|\u5927\u4E8E|\u591A\u4E8E|\u9AD8\u4E8E|\u8D85\u51FA)"],
  ["<", "(?:\u5C11\u4E8E|\u4F4E\u4E8E|\u5C0F\u4E8E|\u4E0D\u5230|\u4E0D\u8DB3|\u4FBF\u5B9C\u8FC7)"]
];
var AFTER3 = [
  [
    ">=",
    "(?:or more|or above|or over|and above|and up(?:wards)?|and over|plus\\b|\\+|minimum\\b|or higher|at least\\b)"
  ],
  [
    "<=",
    "(?:or less|or fewer|or under|or below|and under|and below|max(?:imum)?\\b|tops\\b|at most\\b|or cheaper)"
  ],
  [">=", "(?:\u53CA\u4EE5\u4E0A|\u4EE5\u4E0A|\u5F80\u4E0A|\u8D77\u6B65|\u8D77\u8D2D|\u5F00\u5916)"],
  ["<=", "(?:\u53CA\u4EE5\u4E0B|\u4EE5\u4E0B|\u4EE5\u5185|\u4E4B\u5185|\u5C01\u9876|\u4E3A\u9650)"]
];
var MONEY = "(?:us\\$|hk\\$|[$\xA5\xA3\u20AC]|rmb |usd |gbp )? ?";
var UNIT3 = "(?:\\s?(?:\u5143|\u5757\u94B1?|\u7F8E\u5143|\u82F1\u9551|[\u76D2\u7F50\u5305\u4E2A\u53EA\u4EF6\u5957\u628A\u888B\u74F6\u676F\u65A4\u997C\u7BB1\u6761\u4EFD\u514B\u4E24\u5355\u7B14\u6B21\u4F4D](?!\u6708)|rmb|yuan|dollars?|pounds?|quid|euros?|\xA3|\u20AC|bucks)(?![a-z]))?";
var NO_TIME = "(?!\\s?(?:days?|hours?|minutes?|mins?|weeks?|months?|years?|\u5929|\u65E5|\u5C0F\u65F6|\u5206\u949F|\u5468|\u4E2A?\u6708|\u4E2A?\u661F\u671F|\u4E2A?\u793C\u62DC|\u5E74|\u70B9|[ap]m\\b|\u5C81|%|percent|\u6298|:|\\d|[.,]\\d|/))";
var alternatives = (table2) => table2.map(([, words]) => `(${words})`).join("|");
var FIRST = new RegExp(
  `(?<![a-z])(?:${alternatives(BEFORE3)})\\s?(?:about )?${MONEY}(${AMOUNT})${NO_TIME}${UNIT3}`,
  "gu"
);
var LAST = new RegExp(`(?<![\\d.,a-z])${MONEY}(${AMOUNT})${UNIT3}\\s?(?:${alternatives(AFTER3)})`, "gu");
var BETWEEN = new RegExp(
  `(?:\\bbetween|\\bfrom|\\banywhere from|\u4ECB\u4E8E|\u5728)\\s?${MONEY}(${AMOUNT})${UNIT3}\\s?(?:and|to|-|~|\u5230|\u81F3|\u548C|\u8DDF|\u4E0E)\\s?${MONEY}(${AMOUNT})${NO_TIME}${UNIT3}(?:\u4E4B\u95F4|\u4E2D\u95F4)?`,
  "gu"
);
var BETWEEN_ZH = new RegExp(
  `${MONEY}(${AMOUNT})${UNIT3}(?:\u5230|\u81F3|-|~)${MONEY}(${AMOUNT})${NO_TIME}${UNIT3}(?:\u4E4B\u95F4|\u4E2D\u95F4|(?=\u7684|\u5143|\u5757|\u5DE6\u53F3|\u9884\u7B97|\u4EF7\u4F4D|\u533A\u95F4))`,
  "gu"
);
var RANGE = new RegExp(`(?<![\\d.,a-z])[$\xA5\xA3\u20AC] ?(${AMOUNT}) ?(?:-|to|~) ?[$\xA5\xA3\u20AC]? ?(${AMOUNT})`, "gu");
var ANY_WORD = /over|than|abov|exceed|upward|north|under|below|least|most|min|max|up to|within|cap|between|from|anywhere|or |and |plus|top|[<>≤≥+~-]|[不至最起满超大多高少低小顶控别出足以往封为介在到过]/;
function opOf(table2, groups, from) {
  return table2.find((_3, i) => groups[from + i] !== void 0)?.[0];
}
function findComparisons(folded) {
  if (!ANY_WORD.test(folded)) return [];
  const found = [];
  const add = (start, said, rest2) => {
    const lead = said.length - said.trimStart().length;
    const span = { start: start + lead, end: start + said.trimEnd().length };
    if (!found.some((other) => span.start < other.end && other.start < span.end))
      found.push({ ...span, ...rest2 });
  };
  for (const pattern of [BETWEEN, BETWEEN_ZH, RANGE]) {
    for (const { 0: said, 1: a = "", 2: b = "", index } of folded.matchAll(pattern)) {
      const [value, to] = [amountValue(a), amountValue(b)];
      if (value !== void 0 && to !== void 0 && value < to)
        add(index, said, { op: "between", value, to });
    }
  }
  for (const match of folded.matchAll(FIRST)) {
    const op = opOf(BEFORE3, match, 1);
    const value = amountValue(match[BEFORE3.length + 1] ?? "");
    if (op && value !== void 0) add(match.index, match[0], { op, value });
  }
  for (const match of folded.matchAll(LAST)) {
    const op = opOf(AFTER3, match, 2);
    const value = amountValue(match[1] ?? "");
    if (op && value !== void 0) add(match.index, match[0], { op, value });
  }
  return found.sort((a, b) => a.start - b.start);
}

// dialogs/understanding/percent.ts
var PERCENT = new RegExp(`(${AMOUNT})\\s?(?:%|percent\\b|per cent\\b|pct\\b|\u4E2A\u70B9(?!\u5FC3))(?: off\\b)?`, "gu");
var BAI_FEN = /百分之(\d{1,3}(?:\.\d{1,3})?|[零一二两三四五六七八九十百]{1,6}(?:点[零一二三四五六七八九]{1,3})?)/gu;
var ZHE = /([一二三四五六七八九]{1,2}|\d(?:\.\d)?|\d{2})折/gu;
var CHENG = /(?<![完做变])([一二两三四五六七八九])成(?![为了功交本员立])/gu;
var HALF = /对折|半价|\bhalf[- ](?:price|off)\b|五五?开(?=优惠)/gu;
var DIGITS3 = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function discountOf(zhe) {
  const said = Array.from(zhe, (character) => {
    const digit = DIGITS3.indexOf(character);
    return digit < 0 ? character : String(digit);
  }).join("");
  const paid = Number(said);
  return round(100 - (/^\d\d$/.test(said) ? paid : paid * 10));
}
function findPercents(folded) {
  const found = [];
  const add = (start, length, value) => {
    if (value !== void 0 && value >= 0) found.push({ start, end: start + length, value });
  };
  for (const { 0: said, 1: amount = "", index } of folded.matchAll(PERCENT))
    add(index, said.replace(/ off$/, "").length, amountValue(amount));
  for (const { 0: said, 1: amount = "", index } of folded.matchAll(BAI_FEN))
    add(index, said.length, amountValue(amount));
  for (const { 0: said, 1: zhe = "", index } of folded.matchAll(ZHE))
    add(index, said.length, discountOf(zhe));
  for (const { 0: said, 1: tenths2 = "", index } of folded.matchAll(CHENG))
    add(index, said.length, (amountValue(tenths2) ?? 0) * 10);
  for (const { 0: said, index } of folded.matchAll(HALF)) add(index, said.length, 50);
  return found;
}

// dialogs/understanding/people.ts
var DOUBLE = "\u6B27\u9633|\u53F8\u9A6C|\u4E0A\u5B98|\u8BF8\u845B|\u4E1C\u65B9|\u7687\u752B|\u53F8\u5F92|\u6155\u5BB9|\u4EE4\u72D0|\u590F\u4FAF|\u7AEF\u6728|\u5357\u5BAB";
var FAMILY = SURNAMES.replace(/[查和向从应全时祝单包花解]/g, "");
var GIVEN = "\u4F1F\u82B3\u5A1C\u654F\u9759\u4E3D\u5F3A\u78CA\u519B\u6D0B\u52C7\u8273\u6770\u5A1F\u6D9B\u660E\u8D85\u79C0\u971E\u5E73\u521A\u6842\u82F1\u534E\u7389\u5170\u7EA2\u73B2\u5EFA\u56FD\u6587\u8F89\u529B\u5065\u6C38\u6885\u7433\u96EA\u96E8\u6653\u6B23\u6021\u4F73\u5B81\u5A77\u96C5\u742A\u7476\u7490\u83B9\u5029\u9896\u6167\u6D01\u7434\u4E91\u83B2\u771F\u73AF\u7231\u59B9\u8D1E\u8389\u745E\u51E1\u6625\u83CA\u7FE0\u5C9A\u82D1\u7B60\u99A8\u73CA\u838E\u9526\u9EDB\u9752\u8354\u83F2\u6000\u82E5\u73CD\u827A\u662D\u51AC\u84C9\u857E\u59D7\u8587\u83C1\u8431\u5A67\u5CA9\u5CF0\u9E4F\u98DE\u4FCA\u6D69\u5B87\u8F69\u6CFD\u5B50\u6DB5\u6893\u6668\u535A\u777F\u601D\u8FDC\u822A\u65ED\u9633\u51EF\u9F99\u5E06\u658C\u5F6C\u6797\u68EE\u5FD7\u8BDA\u4FE1\u54F2\u5F18\u6BC5\u6052\u8FBE\u5B89\u5EB7\u5B8F\u5149\u4EAE\u5929\u67F1\u6D77\u5C71\u4EC1\u6CE2\u8D35\u798F\u751F\u4E1C\u5E86\u677E\u9E3F\u7FD4\u6210\u90A6\u680B\u627F\u4E50\u7ECD\u529F\u5584\u539A\u88D5\u6CB3\u6C5F\u6C11\u53CB\u4E49\u5174\u826F\u624D\u53D1\u6B66\u65B0\u5229\u6E05\u5BCC\u987A\u7EEA\u5168\u80DC\u5B66\u7965\u5143\u5F1F\u5065\u4E16\u5E7F\u957F\u4EF2\u5EAD\u5BB6\u8C6A\u5609\u632F\u660A\u9716\u94ED\u94A7\u6CF0\u5A01\u94A6\u7693\u9038\u5BA3\u5955\u8FB0\u7199\u8D8A\u94EE\u7EF4\u542F\u514B\u4F26\u51A0\u7B56\u817E\u6960\u6995\u708E\u5FB7\u884C\u5146\u864E\u5F6A\u6977\u58A8\u7136\u60A6\u6B22\u76FC\u79CB\u6708\u51E4\u7D20\u9999\u598D\u831C\u82B8\u9732\u5E0C\u5915\u6674\u6B4C\u8BD7\u8BED\u97F5\u51DD\u82AC\u53F6\u78A7\u840D\u7FA4\u68A6\u6850\u7AF9\u84D3\u84DD\u5F64\u5F69\u53CC\u606C\u751C\u6C81\u6F2B\u66FC\u829D\u73AB\u7470\u83E1\u8377\u8299\u854A\u85B0\u5A9B\u59AE\u5A9A\u59DD\u5A49\u5A34\u5A07\u5A75\u5A25\u5982\u610F\u53EF\u5FC3\u5FF5\u6148\u541B\u7FBD\u6F84\u6F9C\u6EAA\u6E58\u6D32\u6C9B\u6DA6\u6D25\u6CD3\u6E05\u6E0A\u6E90\u6CC9\u6D6A\u6D8C\u6E5B\u6DF3\u6EE2\u73E0\u73AE\u73C2\u73CF\u7426\u741B\u745C\u747E\u7487\u749F\u745B\u742C\u73A5\u73BA\u743C\u749E\u76C8\u76DB\u4EEA\u4ED9\u4F0A\u4F9D\u502A\u4F69\u4FD0\u4F51\u4ED5\u4EFB\u4F2F\u4EF2\u5112\u5143\u5175\u51B0\u5229\u5353\u5357\u536B\u539F\u53CC\u5411\u5409\u540D\u5468\u548C\u5510\u559C\u5584\u5609\u5D69\u9756\u5BB8\u5BC5\u5C27\u5C1A\u5CB3\u5DDD\u5DCD\u5E05\u5E1D\u5E08\u5E78\u5E84\u5EF6\u5F00\u5F26\u5F66\u5F71\u5F81\u5FBD\u5FE0\u6069\u60A0\u60E0\u6155\u6210\u6208\u624D\u626C\u62D3\u6377\u6587\u65AF\u65B9\u65CB\u65F6\u660C\u6613\u661F\u6631\u666F\u664B\u665F\u667A\u66E6\u66D9\u670B\u671B\u6714\u6743\u674F\u6765\u6749\u67CF\u67D4\u67EF\u6829\u6843\u68CB\u695A\u6986\u6A31\u6B27\u6B63\u6B8A\u6C11\u6C38\u6C99\u6DC7\u6F2A\u70E8\u7115\u715C\u71D5\u723D\u7267\u7384\u738B\u73FA\u7406\u7530\u752B\u7537\u7559\u7545\u7586\u767D\u767E\u768E\u76CA\u76DB\u771F\u77E5\u77F3\u7855\u793C\u7956\u79D1\u7ACB\u7AE3\u7B11\u7B1B\u7B71\u7B80\u7C73\u7EAA\u7EEE\u7F18\u7FF0\u806A\u80B2\u80E4\u81F3\u8212\u822A\u826F\u827E\u8283\u82AE\u82CF\u8302\u8339\u8363\u83AB\u83F1\u840C\u8499\u85AA\u8679\u8776\u884C\u88F4\u88D5\u897F\u8A00\u8BB8\u8BFA\u8C26\u8C46\u8D1D\u8D24\u8D6B\u8D77\u8DEF\u8F76\u8F9B\u8FC5\u8FCE\u8FD0\u8FDB\u8FDC\u8FDE\u900A\u9014\u901A\u9065\u9091\u90C1\u90FD\u91C7\u91CC\u91CE\u91D1\u948A\u94C3\u950B\u9510\u9547\u957F\u95FB\u9614\u9676\u96BD\u96C1\u96C6\u96EF\u96C4\u970F\u9706\u97EC\u987A\u9882\u98CE\u98DF\u99A5\u9A81\u9A8F\u9AD8\u9B41\u9C81\u9E23\u9E64\u9E92\u9E9F\u9ECE\u9ED8\u591A\u82B7\u654F\u5999\u56FD\u5F3A\u5AE3\u8D3A";
var CUE = "\u5BA2\u6237|\u987E\u5BA2|\u4F1A\u5458|\u8054\u7CFB\u4EBA?|\u6536\u4EF6\u4EBA|\u6536\u8D27\u4EBA|\u7B7E\u6536\u4EBA|\u843D\u6B3E|\u7F72\u540D|\u540D\u4E0B|\u540D\u5B57|\u59D3\u540D|\u6211\u53EB|\u53EB|\u6211\u662F|\u662F|\u672C\u4EBA|\u627E\u4E00?\u4E0B?|\u7ED9|\u67E5\u67E5|\u67E5\u4E00?\u4E0B?|\u770B\u4E00?\u4E0B?|\u5E2E|\u8BA9|\u8BF7|\u7531|\u95EE|\u8DDF|\u548C|\u4E0E|\u66FF|\u4EE3|\u8D1F\u8D23\u4EBA|\u63D0\u9192|\u901A\u77E5|\u544A\u8BC9|\u8DDF\u8FDB\u4E00?\u4E0B?|\u7528|\u6211\u5988|\u6211\u7238|\u5988\u5988|\u7238\u7238|\u8001\u516C|\u8001\u5A46|\u670B\u53CB|\u540C\u4E8B|\u8001\u677F|\u5BA2\u670D|\u9500\u552E|\u4E1A\u52A1\u5458|\u540C\u5B66|\u5148\u751F|\u5973\u58EB|\u5BB6\u7684?|\u5199|\u8C22\u8C22";
var CUED_ZH = new RegExp(
  `(?:${CUE})(?:\u662F|\u53EB|\u5199|\u4E3A|\u6539\u6210|\u6539\u4E3A|\u6362\u6210)?\\s?[:,]?\\s?(${`(?:(?:${DOUBLE})[${GIVEN}]{1,2}|[${FAMILY}][${GIVEN}]{1,2})`})`,
  "gu"
);
var WHOLE_ZH = new RegExp(`([${FAMILY}][${GIVEN}]{2})(?!\\p{Script=Han}?[\u8DEF\u8857\u9053\u533A\u5E02\u7701\u53BF\u9547\u6751\u8336])`, "gu");
var PET_ZH = new RegExp(
  `(?:\u5BA2\u670D|\u6211\u662F|\u6211\u53EB|\u53EB\u6211?|\u8F6C\u7ED9|\u627E|\u9500\u552E|\u8054\u7CFB|\u6536\u4EF6\u4EBA:?|\u7231\u4F60\u7684)([\u5C0F\u963F][${GIVEN}])(?!\\p{Script=Han}?[\u65F6\u5E97\u76D2\u4EFD])`,
  "gu"
);
var LATIN_OWNER_ZH = /(?<![A-Za-z])([A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?)(?=的(?:所有|全部|最近)?(?:订单|单子|单|电话|手机|地址|资料|信息|记录|邮箱)|这个客户|那单|最近|下单|说|要了?|买|订了)/g;
var LOOSE = `(?:(?:${DOUBLE})\\p{Script=Han}{1,2}|[${FAMILY}]\\p{Script=Han}{1,2}|[\u5C0F\u8001\u963F][${SURNAMES}])`;
var TITLE = "\u5148\u751F|\u5973\u58EB|\u5C0F\u59D0|\u592A\u592A|\u592B\u4EBA|\u7ECF\u7406|\u8001\u5E08|\u603B\u76D1|\u603B|\u963F\u59E8|\u53D4\u53D4|\u5927\u54E5|\u5927\u59D0|\u5927\u7237|\u8001\u677F|\u5E08\u5085|\u533B\u751F|\u4E3B\u4EFB|\u6559\u6388|\u9662\u957F|\u6821\u957F|\u59D0|\u54E5|\u59E8|\u53D4|\u5DE5(?!\u4F5C|\u5382|\u5177|\u592B|\u827A|\u4E1A)";
var TITLED_ZH = new RegExp(`((?:${DOUBLE}|[${SURNAMES}])\\p{Script=Han}{0,2}?(?:${TITLE}))`, "gu");
var AFTER_ZH = "(?=$|[\\s,!.?;:(\\d{]|\u7684|\u6536|\u6700\u8FD1|\u8FD9|\u90A3|\u4E70|\u4E0B\u5355|\u8BA2|\u7535\u8BDD|\u624B\u673A|\u6253|\u53D1|\u6709|\u5728|\u4E0A\u4E2A?[\u5468\u6708]|\u4ECA|\u6628|\u53BB\u5E74|\u672C|\u4E00\u5171|\u603B|\u53F7\u7801|\u8BF4|\u8981|\u8FD8|\u5BC4|\u9001|\u7B7E|\u4ECB\u7ECD|\u6765|\u5C31|\u548C|\u8DDF|\u5427|\u5440|\u554A|\u54C8|\u5462|\u4ED6|\u5979|\u4ED8|\u9000|\u53D6|\u8054\u7CFB|\u662F|\u67E5|\u5417)";
var BEFORE_ZH = new RegExp(
  `(?:\u5BA2\u6237|\u987E\u5BA2|\u4F1A\u5458|\u8054\u7CFB\u4EBA(?:\u662F|\u5199)?|\u6536\u4EF6\u4EBA(?:\u662F|\u6539\u6210|\u6539\u4E3A|\u5199)?|\u6536\u8D27\u4EBA(?:\u662F|\u6539\u6210|\u6539\u4E3A|\u5199)?|\u6536\u4EF6|\u540D\u5B57(?:\u662F|\u53EB)?|\u59D3\u540D\u662F?|\u6211\u53EB|\u53EB\u6211?|\u6211\u662F|\u662F|\u672C\u4EBA|\u627E|\u7ED9|\u67E5\u4E00?\u4E0B?|\u770B\u4E00?\u4E0B?|\u5E2E|\u5BC4\u7ED9|\u4EA4\u7ED9|\u8F6C\u7ED9|\u8BA9|\u8BF7|\u7531|\u95EE|\u8DDF|\u548C|\u66FF|\u8D1F\u8D23\u4EBA|\u53D1\u7ED9|\u9001\u7ED9|\u63D0\u9192|\u901A\u77E5|\u544A\u8BC9)\\s?[:,]?\\s?(${LOOSE})${AFTER_ZH}`,
  "gu"
);
var OWNER_ZH = new RegExp(
  `(?:^|[\\s,.!?])(${LOOSE})(?=\u7684(?:\u6240\u6709|\u5168\u90E8|\u6700\u8FD1)?(?:\u8BA2\u5355|\u5355\u5B50|\u5355|\u7535\u8BDD|\u624B\u673A|\u5730\u5740|\u8D44\u6599|\u4FE1\u606F|\u5FEB\u9012|\u6D88\u8D39|\u8BB0\u5F55|\u90AE\u7BB1|\u8D27)|(?:\u4E70|\u8BA2|\u4E0B|\u9000|\u4ED8)(?:\u4E86|\u8FC7|\u7684|\u5355)|(?:\u4E0A\u4E2A?[\u6708\u5468]|\u4ECA\u5E74|\u53BB\u5E74|\u6628\u5929|\u4ECA\u5929|\u6700\u8FD1|\u524D\u5929|\u8FD9\u4E2A\u6708|\u672C\u6708).{0,4}(?:\u4E70|\u8BA2|\u4E0B|\u6D88\u8D39|\u82B1)|\u4ECB\u7ECD|\u8BF4|\u8981|\u6765|\u8FD9\u4E2A\u5BA2\u6237|\u8FD9\u4F4D|\u90A3\u4E2A|\u90A3\u5355|\u90A3\u8FB9|\u5907\u6CE8|\u6295\u8BC9|\u9000|\u6362|\u53CD\u9988|\u95EE|,?\\s?(?:\u7535\u8BDD|\u624B\u673A|1[3-9]\\d)|\u6536$|$)`,
  "gu"
);
var LATIN_ZH = /(?:客户|顾客|会员|联系人|收件人|收货人|叫|我是|找|给|查)(?:是|:)?\s?([A-Z][a-z'-]{1,20}(?: [A-Z][a-z'-]{1,20}){0,2})/g;
var NOT_NAMES = /^(?:高山|高级|高档|高端|高兴|金芽|金额|金色|金骏|时候|时间|白茶|白毫|白牡|白色|白瓷|红茶|花茶|花了|花钱|黄茶|黄色|黄山|毛峰|毛尖|毛钱|明天|明年|明前|方便|方式|方案|安排|安徽|安溪|安全|石磨|马上|马克|万一|万块|万元|单子|单号|单丛|单独|单价|任何|全部|全是|全套|成都|成交|成功|连云|平常|平时|常常|何时|齐了|向您|关于|关心|关系|路上|谢谢|谢了|谢啦|宝贝|祁门|祁红|云南|武夷|龙井|古树|莫名|华为|韩国|沙发|易碎|江苏|江西|黎明|温州|苏州|于是|贺卡|包邮|包装|包裹|项目|尚未|应该|曾经|经常|司机|费用|程序|程度|段时|陆续|左右|习惯|顾客|欧元|房间|严重|杜绝|尤其|茅台|凌晨|麻烦|谷雨|舒服|管用|简单|辛苦)/;
var TITLED_EN = /\b(?:(?:mrs|mr|ms|miss|dr|prof|professor)\b\.?|auntie|uncle|granny|grandma|grandad) [a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?/g;
var CAPITAL = "(?:\\p{Lu}['\u2019]?\\p{Lu}?[\\p{Ll}'\u2019-]{1,20}(?:\\p{Lu}\\p{Ll}{1,15})?)";
var RUN = `${CAPITAL}(?: (?:(?:van|de|der|von|bin|al|la|le|du|da) ){0,2}(?:${CAPITAL}|\\p{Lu}\\.))`;
var WHOLE_EN = new RegExp(`(?<![\\p{L}\\d])(${RUN}{1,2})(?![\\p{L}])`, "gu");
var BESIDE_EN = new RegExp(
  `(?<![\\p{L}])(?:[Cc]ustomer|[Cc]lient|[Nn]ame(?:'s|\u2019s)?|[Cc]alled|[Aa]sk(?: for)?|[Nn]amed|[Tt]his is|[Ii]['\u2019]?m|[Ii] am|[Ii]t['\u2019]?s|[Cc]all me|[Ss]peak to|[Ff]or|[Ff]rom|[Bb]y|[Ww]ith|[Uu]nder|[Tt]ell|[Cc]ontact|[Mm]essage|[Rr]ing|[Aa]ttn|[Rr]egards|[Cc]heers|[Tt]hanks|[Ll]ove|[Ww]ife|[Hh]usband|[Ss]on|[Dd]aughter|[Mm]um|[Mm]other|[Bb]oss|[Ff]riend|[Cc]olleague|[Nn]eighbou?r|[Ss]ister|[Bb]rother|[Aa]ssistant|[Gg]ive|[Dd]id|[Hh]as|[Aa]bout|[Cc]all|[Ww]here is|[Ww]ho is|[Ff]ind|[Uu]p|[Nn]ote to|[Gg]oes to|[Ss]hipped to|[Ss]end (?:it|them|this) to|[Rr]eminder? (?:to|for)|[Aa]ssign(?:ed)?(?: (?:it|this))? to):?,? (${CAPITAL})(?=['\u2019]s\\b|[^\\p{L}\\d'\u2019]|$)`,
  "gu"
);
var OWNER_EN = new RegExp(
  `(?<![\\p{L}])(${CAPITAL})(?=['\u2019]s (?:last |latest |recent |open |previous |phone |e-?mail |home )?(?:orders?|account|address|phone|details|number|record|profile|history|e-?mail|spend|spending|parcel|birthday|bill|invoice))|^(${CAPITAL})(?=,? (?:here|speaking|wants|ordered|bought|called|says|said|paid|needs|asked|rang|placed)\\b)`,
  "gu"
);
var LOWER_EN = /\b(?:customer|client|my name is|my name's|name is|name:|name's|named|ask for|under the name(?: of)?|i am|i'm|attn:?|this is) ([a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?)(?=$|[.,;!?]| (?:and|here|on|at|from|phone|tel|email|spend|buy|order|bought|ordered|spent|has|have|is|my)\b|'s\b)|\b(?:for|of|me|up|find|show|see|about|did|is|are|all) ([a-z]{2,15} [a-z]{2,20}|[a-z]{3,20})(?='s (?:last |latest |recent |open )?(?:orders?|account|address|phone|details|profile|history|e-?mail))/g;
var COMMON = /^(?:I|I'm|I’m|The|A|An|My|Our|Your|Please|Pls|Can|Could|Do|Does|What|What's|Where|Where's|When|Who|Who's|How|Why|Is|Are|Am|Order|Orders|Send|Ship|Deliver|Cancel|Hi|Hello|Hey|Dear|Thanks|Thank|Yes|No|Ok|Okay|OK|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Halloween|English|Chinese|Mandarin|China|London|Paris|Berlin|Dublin|Cork|Glasgow|Edinburgh|Manchester|Bristol|Leeds|Liverpool|Birmingham|Oxford|Cambridge|Beijing|Shanghai|Hangzhou|Shenzhen|Guangzhou|Chengdu|Hong|Taiwan|Taipei|Singapore|Malaysia|Japan|Tokyo|New|York|Boston|Chicago|America|Canada|Toronto|Vancouver|Australia|Sydney|Melbourne|Germany|France|Spain|Italy|Ireland|Scotland|Wales|England|Britain|Europe|UK|US|USA|EU|Royal|Mail|Fedex|Amazon|Paypal|PayPal|Visa|Mastercard|Apple|Google|Alipay|Wechat|WeChat|Klarna|Teams|Instagram|Customer|Customers|He|She|They|It|It's|We|You|This|That|These|Those|And|But|Also|Then|If|For|Not|Just|All|Any|Some|More|Most|Total|Revenue|Sales|Report|Boxing|Year|Black|Green|White|Oolong|Tea|Fri|Mon|Tue|Tues|Wed|Thu|Thurs|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Miss|Dr|Prof|Give|Show|Get|Need|Want|Change|Make|Add|Remove|Find|Look|Pull|Mark|Tell|Call|Let|Would|Will|Should|Did|Has|Have|Was|Were|Been|There|Here|So|Well|Sorry|Actually|Great|Good|Nice|Love|Best|Kind|Regards|Cheers|God|Jesus|Christ|Quick|Question|Hill|Spring|Street|Road|Lane|Avenue|Everyone|Anyone|Someone|Nobody|Deliver|From|To|With|By|At|In|On|Of|Only|Still|Now|Today|Tomorrow|Yesterday|Auntie|Uncle|Flat|Unit|Apt|Room|Suite|Ask|Put|Try|Use|See|Take|Keep|Leave|Post|Right|Done|Excellent|Perfect|Fine|Sure|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|One)$/;
var PLAIN = /^(?:a|an|the|my|not|so|just|very|still|really|here|there|fine|good|ok|sure|sorry|happy|done|looking|interested|trying|going|in|on|at|for|to|from|with|about|back|what|when|it|is|it's|no|yes|me|you|your|i|this|that|service|support|care|late|afraid|free|off|out|away|and|wants?|asking|asked|waiting|getting|having|using|calling|writing|ready|available|over|under|all|only|also|too|again|her|his|their|our|who|which|how|where|paid|says|said|list|number|order|orders|base|based|busy|new|old|home|tired|sick|angry|up|down|ridiculous|great|nice|bad|terrible|unacceptable|correct|right|wrong|because|one|two|as|of|or|by|be|been|gonna|allergic|pregnant|vegan|curious|confused|disappointed|upset|furious|after|unhappy|glad|pleased|impressed|stuck|unable|outside|inside|near|due|keen|today|tomorrow|yesterday|week|month|year|customer|client|shop|store|company|friend|wife|husband|mother|father|boss|everyone|somebody|someone|let|he|she|they|we|mum|mom|dad)$/;
function findPeople(text) {
  const folded = fold(text);
  const found = [];
  const add = (start, said) => {
    const span = { start, end: start + said.length };
    if (said.length > 1 && !found.some((other) => span.start < other.end && other.start < span.end))
      found.push({ ...span, value: text.slice(span.start, span.end) });
  };
  if (/\p{Script=Han}/u.test(folded)) addChinese(text, folded, add);
  if (/[a-z]{2}/.test(folded)) addEnglish(text, folded, add);
  const own = findName(text);
  if (own && !NOT_NAMES.test(own.value) && !PLAIN.test(fold(own.value))) add(own.start, own.value);
  return found.sort((a, b) => a.start - b.start);
}
function addChinese(text, folded, add) {
  for (const pattern of [TITLED_ZH, PET_ZH, CUED_ZH, BEFORE_ZH, OWNER_ZH, WHOLE_ZH])
    for (const match of folded.matchAll(pattern)) {
      const name = trimmed(match[1] ?? "");
      if (!NOT_NAMES.test(name)) add(match.index + match[0].indexOf(match[1] ?? ""), name);
    }
  for (const match of [...text.matchAll(LATIN_ZH), ...text.matchAll(LATIN_OWNER_ZH)])
    add(match.index + match[0].lastIndexOf(match[1] ?? ""), match[1] ?? "");
}
function addEnglish(text, folded, add) {
  for (const { 0: said, index } of folded.matchAll(TITLED_EN))
    add(index, cutPlain(said.replace(/'s\b.*$/, "")));
  for (const match of text.matchAll(WHOLE_EN)) addRun(match.index, match[1] ?? "", add);
  for (const pattern of [OWNER_EN, BESIDE_EN])
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? match[2] ?? "").replace(/['’]s$/, "");
      if (!COMMON.test(name)) add(match.index + match[0].lastIndexOf(name), name);
    }
  for (const match of folded.matchAll(LOWER_EN)) {
    const name = match[1] ?? match[2] ?? "";
    const [first3 = ""] = name.split(" ");
    if (!PLAIN.test(first3) && !/(?:ing|day|ed)$/.test(first3))
      add(match.index + match[0].lastIndexOf(name), cutPlain(name));
  }
}
function addRun(start, run, add) {
  const words = run.replace(/['’]s$/, "").split(" ");
  const first3 = words.findIndex((word) => !COMMON.test(word));
  const rest2 = words.slice(first3);
  const stop = rest2.findIndex((word) => COMMON.test(word));
  const name = rest2.slice(0, stop < 0 ? rest2.length : stop);
  if (first3 >= 0 && name.length > 1)
    add(start + words.slice(0, first3).join(" ").length + (first3 > 0 ? 1 : 0), name.join(" "));
}
var trimmed = (name) => name.replace(
  /(?<=^\p{Script=Han}{2})[的买订下最这那收要电手打发退有在今昨上说还寄送签来就和跟吧呀啊哈呢付取联是]$/u,
  ""
);
var cutPlain = (name) => {
  const words = name.split(" ");
  const stop = words.findIndex(
    (word, i) => i > 0 && (PLAIN.test(word) || /^(?:has|wants|at|tel|phone|did|spend|spent|buy|bought|order|ordered|will|can|would|called|needs)$/.test(
      word
    ))
  );
  return words.slice(0, stop < 0 ? words.length : stop).join(" ");
};

// dialogs/understanding/phones.ts
import { createRequire } from "node:module";
var library;
function load2() {
  library ??= createRequire(import.meta.url)("libphonenumber-js/min");
  return library;
}
var CANDIDATE = /(?<![\w.-])(?:\+\s?|\(|00(?=[1-9]))?\d(?:[\s().-]{0,2}\d){6,15}(?![\w]|[.,-]?\d)/g;
var DAY2 = /^(?:20\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]20\d\d)$/;
var OTHERS = ["CN", "GB", "US"];
function normalize(said, country) {
  const { parsePhoneNumberFromString: parse } = load2();
  const whole = said.startsWith("00") ? `+${said.slice(2)}` : said;
  const countries = said.startsWith("+") ? [country] : [country, ...OTHERS];
  for (const each2 of countries) {
    const number = parse(whole, each2);
    const isOwn = each2 === country && /^\(?0/.test(said) && number?.isPossible() === true;
    if (number?.isValid() || isOwn) return number?.number ?? null;
  }
  const abroad = /^86\s?1[3-9]/.test(said) ? parse(`+${said}`) : void 0;
  const fiction = parse(whole, /^\(?[2-9]\d\d\)?[\s.-]?\d{3}[\s.-]?\d{4}$/.test(said) ? "US" : country);
  return (abroad ?? (fiction?.isPossible() && !/^\d+$/.test(said) ? fiction : void 0))?.number ?? null;
}
function findPhones(folded, country) {
  const found = [];
  for (const { 0: said, index } of folded.matchAll(CANDIDATE)) {
    if (DAY2.test(said)) continue;
    const value = normalize(said.replace(/^\+\s/, "+"), country);
    if (value) found.push({ start: index, end: index + said.length, value });
  }
  return found;
}

// dialogs/understanding/tracking.ts
var weighted = (digits, weights) => Array.from(digits).reduce((sum, digit, i) => sum + Number(digit) * (weights[i % weights.length] ?? 0), 0);
function isS10(value) {
  const digits = value.slice(2, 11);
  const rest2 = 11 - weighted(digits.slice(0, 8), [8, 6, 4, 2, 3, 5, 9, 7]) % 11;
  return Number(digits[8]) === (rest2 === 10 ? 0 : rest2 === 11 ? 5 : rest2);
}
function isUps(value) {
  const sum = Array.from(value.slice(2, 17)).reduce((total, character, i) => {
    const number = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10;
    return total + number * (i % 2 === 1 ? 2 : 1);
  }, 0);
  return (10 - sum % 10) % 10 === Number(value[17]);
}
function isUsps(value) {
  const body = [...value.slice(0, -1)].reverse().join("");
  return (10 - weighted(body, [3, 1]) % 10) % 10 === Number(value.at(-1));
}
var isFedExExpress = (value) => weighted(value.slice(0, 11), [3, 1, 7]) % 11 % 10 === Number(value[11]);
var isFedExGround = isUsps;
var SHAPES2 = [
  ["UPS", /^1z[a-z0-9]{16}$/, isUps],
  ["post", /^[a-z]{2}\d{9}[a-z]{2}$/, isS10],
  ["SF", /^sf\d{10,15}$/],
  ["YTO", /^(?:yt|d)\d{12,15}$/],
  ["JD", /^jd[a-z]{0,2}\d{9,18}(?:-\d{1,3}-\d{1,3}-?)?$/],
  ["DHL", /^(?:jjd|jd0|gm|lx|rx)\d{9,20}$/],
  ["ZTO", /^zto\d{8,14}$/],
  ["STO", /^sto\d{8,15}$/],
  ["Yunda", /^yd\d{10,15}$/],
  ["EMS", /^e[a-z]\d{9}cn$/, isS10],
  ["J&T", /^jt\d{10,15}$/],
  ["Amazon", /^tba\d{12}$/],
  ["USPS", /^9[1-5]\d{18,20}$/, isUsps]
];
var FIGURES = [
  ["FedEx", /^\d{12}$/, isFedExExpress],
  ["FedEx", /^\d{15}$/, isFedExGround],
  ["DHL", /^\d{10}$/]
];
var LABEL = /track|parcel|courier|carrier|consignment|waybill|fedex|dhl|ups\b|usps|royal mail|hermes|evri|dpd|单号|运单|快递|物流|顺丰|圆通|中通|申通|韵达|京东|邮政|极兔|ems|天天|百世|德邦/;
var LABEL_REACH = 40;
var CANDIDATE2 = /(?<![a-z0-9@.#-])(?:1z(?: ?[a-z0-9]){16}|[a-z]{2} ?\d{3} ?\d{3} ?\d{3} ?[a-z]{2}|[a-z]{1,4} ?\d{8,20}|9[1-5]\d\d(?: ?\d{4}){4}(?: ?\d{2})?|\d{4}(?: \d{4}){2,4}(?: \d{2})?|\d{10,22})(?![a-z0-9@])/g;
function findTracking(folded) {
  if (!/\d{4}/.test(folded) && !/1z/.test(folded)) return [];
  const found = [];
  for (const { 0: said, index } of folded.matchAll(CANDIDATE2)) {
    const plain = said.replace(/[\s-]/g, "");
    const around2 = folded.slice(Math.max(0, index - LABEL_REACH), index + said.length + LABEL_REACH);
    const shape = SHAPES2.find(([, pattern]) => pattern.test(plain));
    const figures = /^\d+$/.test(plain) && LABEL.test(around2);
    const known = shape ?? (figures ? FIGURES.find(([, pattern]) => pattern.test(plain)) : void 0);
    if (!known && !(figures && !/^1[3-9]\d{9}$/.test(plain))) continue;
    const value = plain.toUpperCase();
    found.push({
      start: index,
      end: index + said.length,
      value,
      ...known && { carrier: known[0] },
      ...known?.[2] && { checked: known[2](value) }
    });
  }
  return found;
}

// dialogs/understanding/measures.ts
var UNITS2 = {
  boxs: "box",
  pcs: "piece",
  pc: "piece",
  lbs: "lb",
  pounds: "lb",
  pound: "lb",
  kilos: "kg",
  kilo: "kg",
  grams: "g",
  gram: "g",
  \u516C\u65A4: "kg",
  \u5343\u514B: "kg",
  packets: "packet"
};
var LIANG = /(?<![\d一二三四五六七八九十百])(\d{1,3}|[一二三四五六七八九十半]{1,2})两(?![盒罐包个只件套把袋瓶杯壶斤饼箱条打千百万块元三四五六七八九天周月年])/gu;
var HALF_JIN = /半(斤|公斤|盒|罐|袋|包|箱|磅|瓶)/gu;
var HALF2 = /\bhalf (?:an?|of a) (pound|kilo|kg|box|tin|bag|lb|pack)s?\b/g;
var KE = /(\d{1,6}(?:\.\d{1,2})?|[一二两三四五六七八九十百千零]{1,6}|半)(毫克|毫升|公斤|千克|克|斤)(半)?/gu;
var singular2 = (unit) => UNITS2[unit] ?? unit.replace(/(?<=x|ch)es$|(?<=[a-z]{2})s$/, (end) => unit.endsWith("ss") ? end : "");
function halves(said) {
  const han = /^([\d一二两三四五六七八九十百]{1,6})\p{Script=Han}{1,2}半$/u.exec(said)?.[1];
  if (han) return (/^\d/.test(han) ? Number(han) : hanValue(han) ?? Number.NaN) + 0.5;
  const decimal = /^(\d{1,6}\.\d{1,3})(?!\d|[.,]\d)/.exec(said)?.[1];
  if (decimal) return Number(decimal);
  const words = /^([a-z]+|\d+)(?: [a-z]+)? and a half/.exec(said)?.[1];
  if (words) return (/^\d/.test(words) ? Number(words) : wordsValue(words) ?? Number.NaN) + 0.5;
  return null;
}
function findMeasured(folded) {
  const found = [];
  const add = (start, said, amount, unit, weak = false) => {
    const span = { start, end: start + said.trimEnd().length };
    if (amount === null || amount === void 0 || Number.isNaN(amount) || amount <= 0) return;
    if (found.some((other) => span.start < other.end && other.start < span.end)) return;
    found.push({ ...span, amount: round(amount), ...unit && { unit }, ...weak && { weak } });
  };
  for (const { 0: said, 1: number = "", index } of folded.matchAll(LIANG))
    add(
      index,
      said,
      50 * (number === "\u534A" ? 0.5 : /^\d/.test(number) ? Number(number) : hanValue(number) ?? Number.NaN),
      "g"
    );
  for (const { 0: said, 1: number = "", 2: unit = "", 3: half, index } of folded.matchAll(KE)) {
    const whole = number === "\u534A" ? 0.5 : /^\d/.test(number) ? Number(number) : hanValue(number);
    add(index, said, whole === void 0 ? void 0 : whole + (half ? 0.5 : 0), singular2(unit));
  }
  for (const { 0: said, 1: unit = "", index } of folded.matchAll(HALF_JIN)) add(index, said, 0.5, unit);
  for (const { 0: said, 1: unit = "", index } of folded.matchAll(HALF2)) add(index, said, 0.5, singular2(unit));
  for (const { start, end, value, unit, weak } of findQuantities(folded)) {
    const said = folded.slice(start, end);
    const amount = value ?? halves(said);
    const isPair = unit !== void 0 && /^(?:pairs?|[对双])$/.test(unit);
    add(
      start,
      said,
      amount === null ? null : isPair ? amount * 2 : amount,
      unit && !isPair ? singular2(unit) : void 0,
      weak || amount === 1 && /^an? /.test(said)
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

// dialogs/understanding/phrases.ts
var EXACT = {
  greet: "hi|hello|hey|hey there|hi there|good morning|good afternoon|good evening|\u4F60\u597D|\u60A8\u597D|\u5728\u5417|\u55E8|\u54C8\u55BD|hello there|\u65E9\u4E0A\u597D|\u4E0B\u5348\u597D|\u665A\u4E0A\u597D|\u65E9",
  help: "help|help me|?|\u5E2E\u52A9|\u5E2E\u5E2E\u6211|\u600E\u4E48\u7528|what can you do|\u4F60\u80FD\u505A\u4EC0\u4E48|menu help|\u4F7F\u7528\u8BF4\u660E",
  thanks: "thanks|thank you|thx|thanks a lot|thank you very much|\u8C22\u8C22|\u8C22\u8C22\u4F60|\u591A\u8C22|\u611F\u8C22|\u8C22\u5566|\u8C22\u4E86|\u597D\u7684\u8C22\u8C22|cheers|ok thanks",
  yes: "yes|y|yeah|yep|yup|ok|okay|k|sure|fine|of course|correct|right|confirm|go ahead|sounds good|all right|alright|yes please|\u662F|\u662F\u7684|\u597D|\u597D\u7684|\u597D\u5427|\u53EF\u4EE5|\u53EF\u4EE5\u7684|\u5BF9|\u5BF9\u7684|\u884C|\u884C\u7684|\u55EF|\u55EF\u55EF|\u6CA1\u9519|\u786E\u8BA4|\u786E\u5B9A|\u6CA1\u95EE\u9898|\u540C\u610F|\u5F53\u7136|\u8981|\u8981\u7684|\u5C31\u8FD9\u6837|\u5C31\u8FD9\u6837\u5427|ok\u7684|\u597D\u554A|\u597D\u5440|\u597D\u6EF4|\u597D\u561E|\u597D\u54D2|\u55EF\u5450|\u59A5|\u6210|\u4E0B\u5427|\u4E0B\u5355\u5427|\u5C31\u4E0B\u5355|\u786E\u8BA4\u4E0B\u5355|\u786E\u8BA4\u8BA2\u5355|\u63D0\u4EA4|\u63D0\u4EA4\u8BA2\u5355|\u5C31\u8FD9\u4E48\u529E|\u5C31\u8981\u8FD9\u4E2A|do it|go for it|order it|order them|place it|place the order|place my order|place order|confirm it|confirm order|confirm the order|looks good|looks good to me|that is right|that's right|that's correct|that's it|perfect|great|\u{1F44D}|\u{1F44C}|\u{1F197}|\u2705",
  no: "no|n|nope|nah|no thanks|no thank you|not now|not yet|not really|\u4E0D|\u4E0D\u662F|\u4E0D\u8981|\u4E0D\u7528|\u4E0D\u7528\u4E86|\u4E0D\u5BF9|\u4E0D\u884C|\u4E0D\u9700\u8981|\u4E0D\u4E86|\u4E0D\u8981\u4E86|\u6CA1\u6709|\u4E0D\u662F\u7684|\u5148\u4E0D\u8981|\u5148\u4E0D\u7528|\u4E0D\u53EF\u4EE5|\u5426|\u7B49\u4E00\u4E0B|\u7B49\u4E0B|\u7B49\u7B49|\u5148\u7B49\u7B49|\u7B49\u4F1A|\u7B49\u4F1A\u513F|\u7A0D\u7B49|\u6162\u7740|\u522B\u6025|wait|wait no|no wait|ok wait|wait a minute|wait a second|wait a moment|hold on|hang on|one moment|just a moment|one second|not so fast|\u{1F44E}",
  cancel: "cancel|stop|quit|exit|abort|never mind|nevermind|forget it|forget about it|cancel that|cancel it|\u53D6\u6D88|\u7B97\u4E86|\u505C|\u505C\u6B62|\u9000\u51FA|\u4E0D\u5F04\u4E86|\u653E\u5F03|\u7B97\u4E86\u5427|\u522B\u95EE\u4E86|\u4E0D\u4E70\u4E86|\u4E0D\u60F3\u4E70\u4E86|\u4E0D\u8BA2\u4E86|\u4E0D\u4E0B\u5355\u4E86|\u6211\u4E0D\u4E70\u4E86|\u6211\u4E0D\u8981\u4E86|\u5148\u4E0D\u4E70\u4E86|i changed my mind|changed my mind|don't bother",
  startOver: "start over|restart|begin again|start again|reset|\u91CD\u65B0\u5F00\u59CB|\u91CD\u6765|\u4ECE\u5934\u5F00\u59CB|\u91CD\u7F6E|\u91CD\u65B0\u6765|\u4ECE\u5934\u518D\u6765|start from scratch",
  person: "person|human|agent|representative|rep|operator|\u4EBA\u5DE5|\u8F6C\u4EBA\u5DE5|\u4EBA\u5DE5\u5BA2\u670D|\u5BA2\u670D|\u771F\u4EBA|a person please|talk to a person|talk to a human|a human",
  "language.en": "english|in english|speak english|switch to english|\u82F1\u6587|\u82F1\u8BED|\u8BF4\u82F1\u6587|\u8BF4\u82F1\u8BED|\u6362\u6210\u82F1\u6587|\u6362\u82F1\u6587|\u5207\u6362\u82F1\u6587|\u5207\u6362\u5230\u82F1\u6587|\u7528\u82F1\u6587",
  "language.zh": "chinese|mandarin|in chinese|speak chinese|switch to chinese|\u4E2D\u6587|\u6C49\u8BED|\u8BF4\u4E2D\u6587|\u666E\u901A\u8BDD|\u6362\u6210\u4E2D\u6587|\u6362\u4E2D\u6587|\u5207\u6362\u4E2D\u6587|\u5207\u6362\u5230\u4E2D\u6587|\u7528\u4E2D\u6587",
  privacy: "privacy|unsubscribe|opt out|delete my data|export my data|forget me|\u9690\u79C1|\u9000\u8BA2|\u9690\u79C1\u653F\u7B56|\u5220\u9664\u6211\u7684\u6570\u636E|\u5BFC\u51FA\u6211\u7684\u6570\u636E",
  "product.browse": "products|catalog|catalogue|menu|browse|shop|browse products|show me your products|\u4EA7\u54C1|\u5546\u54C1|\u76EE\u5F55|\u83DC\u5355|\u5546\u54C1\u5217\u8868|\u770B\u770B\u5546\u54C1|\u6709\u4EC0\u4E48|\u4F60\u4EEC\u5356\u4EC0\u4E48",
  "order.place": "order|buy|place an order|new order|\u4E0B\u5355|\u6211\u8981\u4E0B\u5355|\u4E70|\u8BA2\u8D27|\u6211\u8981\u4E70\u4E1C\u897F|\u8D2D\u4E70",
  "order.status": "track|tracking|order status|my order|my orders|track my order|where is my order|where's my order|\u8BA2\u5355\u72B6\u6001|\u6211\u7684\u8BA2\u5355|\u67E5\u7269\u6D41|\u7269\u6D41|\u67E5\u8BA2\u5355|\u5230\u54EA\u4E86|\u53D1\u8D27\u4E86\u5417|\u6211\u7684\u5FEB\u9012|\u5FEB\u9012\u5462",
  "order.cancel": "cancel order|cancel my order|cancel the order|\u53D6\u6D88\u8BA2\u5355|\u9000\u5355|\u628A\u8BA2\u5355\u53D6\u6D88\u4E86|\u5E2E\u6211\u53D6\u6D88",
  "order.change": "change order|change my order|change the address|change address|\u4FEE\u6539\u8BA2\u5355|\u6539\u8BA2\u5355|\u6539\u5730\u5740|\u4FEE\u6539\u5730\u5740|\u6539\u4E00\u4E0B\u5730\u5740",
  "rep.ordersToday": "orders today|today's orders|todays orders|new orders|\u4ECA\u5929\u7684\u8BA2\u5355|\u4ECA\u65E5\u8BA2\u5355|\u65B0\u8BA2\u5355|\u4ECA\u5929\u8BA2\u5355",
  "manager.summary": "summary|report|summary today|today's summary|daily summary|weekly summary|monthly summary|\u6C47\u603B|\u4ECA\u65E5\u6C47\u603B|\u4ECA\u5929\u6C47\u603B|\u672C\u5468\u6C47\u603B|\u672C\u6708\u6C47\u603B|\u603B\u7ED3|\u65E5\u62A5|\u5468\u62A5|\u6708\u62A5|\u62A5\u8868|\u4ECA\u5929\u7684\u6C47\u603B|\u672C\u5468\u603B\u7ED3|\u672C\u6708\u603B\u7ED3"
};
var exact = new Map(
  Object.entries(EXACT).flatMap(
    ([intent, phrases]) => phrases.split("|").map((phrase) => [phrase, intent])
  )
);
var P = "\\{product\\}";
var N2 = "(?:\\{number\\}|an?\\b|one\\b|another|some)";
var LINE = `(?:${N2} ?(?:x |more |of )?${P}|${P}[ :,x*-]*\\{number\\})`;
var LINES = `${LINE}(?:[ ,]*(?:and |\u548C|\u8FD8\u6709|\u8DDF|plus )?${LINE}){0,9}`;
var rule = (source) => new RegExp(source, "u");
var ANCHORED = [
  ["privacy", rule("\\bprivacy\\b|\\bpersonal (?:data|information)\\b|\u9690\u79C1|\u4E2A\u4EBA\u4FE1\u606F")],
  [
    "order.cancel",
    rule(
      "^(?:i (?:want|need|would like) to |can you )?cancel (?:my |the )?(?:order )?(?:number )?#? ?\\{order\\}$|^(?:\u6211?\u8981|\u5E2E\u6211|\u6211\u60F3)?\u53D6\u6D88(?:\u8BA2\u5355)?\u53F7?\\{order\\}"
    )
  ],
  [
    "rep.markPaid",
    rule(
      "^mark .{0,12}\\{order\\} (?:as )?paid$|^(?:order )?#?\\{order\\} (?:is|has been|was)? ?paid$|^(?:\u8BA2\u5355|\u5355\u53F7)?\\{order\\}\u53F7?(?:\u8BA2\u5355)?(?:\u5BA2\u6237)?(?:\u5DF2\u7ECF?|\u90FD)?(?:\u4ED8\u6B3E\u4E86?|\u4ED8\u4E86|\u652F\u4ED8\u4E86?|\u6536\u6B3E|\u5230\u8D26\u4E86?|\u4ED8\u6E05\u4E86?)$"
    )
  ],
  [
    "rep.markDelivered",
    rule(
      "^mark .{0,12}\\{order\\} (?:as )?delivered$|^(?:order )?#?\\{order\\} (?:is|has been|was)? ?(?:delivered|arrived)$|^(?:\u8BA2\u5355|\u5355\u53F7)?\\{order\\}\u53F7?(?:\u8BA2\u5355)?(?:\u5DF2\u7ECF?|\u90FD)?(?:\u9001\u8FBE\u4E86?|\u7B7E\u6536\u4E86?|\u9001\u5230\u4E86?|\u59A5\u6295)$"
    )
  ],
  [
    "rep.markShipped",
    rule(
      "^mark .{0,12}\\{order\\} (?:as )?shipped$|^ship (?:order )?#?\\{order\\}$|^(?:order )?#?\\{order\\} (?:is|has been|was)? ?shipped$|^(?:\u8BA2\u5355|\u5355\u53F7)?\\{order\\}\u53F7?(?:\u8BA2\u5355)?(?:\u5DF2\u7ECF?|\u90FD)?(?:\u53D1\u8D27\u4E86?|\u53D1\u4E86|\u5BC4\u51FA\u4E86?|\u53D1\u51FA\u4E86?|\u53D1\u987A\u4E30\u4E86?)$|^(?:mark |set )?(?:order )?\\{order\\} (?:is |has been |was )?(?:as |to )?shipped (?:by|via|with|through)\\b|^(?:\u8BA2\u5355)?\\{order\\}(?:\u5DF2\u7ECF?)?(?:\u7528|\u8D70|\u53D1).{0,8}(?:\u53D1\u4E86|\u53D1\u51FA|\u5BC4\u51FA|\u987A\u4E30|\u5706\u901A|\u4E2D\u901A|\u97F5\u8FBE|\u7533\u901A|\u4EAC\u4E1C|\u90AE\u653F|ems)"
    )
  ],
  [
    "order.status",
    rule(
      "^(?:track|where is|where's)(?: my)?(?: order)?(?: number)? ?#?\\{order\\}$|^(?:is|has|was|did) (?:order )?\\{order\\}|^(?:\u8BA2\u5355)?\\{order\\}(?:\u5BA2\u6237)?(?:\u5DF2\u7ECF)?[\u4ED8\u53D1\u5230\u5BC4\u9001\u7B7E\u6536].{0,4}(?:\u6CA1\u6709?|\u5417|\u4E48)\\??$|^(?:\u8BA2\u5355)?\\{order\\}(?:\u5230\u54EA\u4E86|\u5230\u54EA\u513F\u4E86|\u53D1\u8D27\u4E86?\u5417|\u53D1\u8D27\u6CA1\u6709?|\u4EC0\u4E48\u65F6\u5019\u5230)$"
    )
  ],
  [
    "rep.order",
    rule(
      "^who (?:ordered|placed|made|bought) (?:order )?\\{order\\}|^(?:show |open |find |view |get |see |look up |pull up |bring up )?(?:me )?(?:the )?(?:order )?(?:number |no\\.? ?)?#? ?\\{order\\}$|^(?:\u67E5|\u67E5\u770B|\u67E5\u8BE2|\u770B|\u770B\u770B|\u67E5\u4E00\u4E0B|\u770B\u4E00\u4E0B|\u6253\u5F00|\u627E|\u627E\u4E00\u4E0B|\u663E\u793A|\u8C03\u51FA)?(?:\u6211\u7684)?(?:\u8BA2\u5355)?\u53F7?(?:\u662F|\u4E3A)?:?#? ?\\{order\\}(?:\u53F7?(?:\u8BA2\u5355|\u5355\u5B50))?(?:\u7684?\u8BE6\u60C5)?$"
    ),
    "order.status"
  ],
  [
    "rep.customer",
    rule(
      "^(?:show |find |open |look up |who is )?(?:the )?customer \\{name\\}$|^(?:\u67E5|\u627E|\u770B|\u67E5\u4E00\u4E0B|\u627E\u4E00\u4E0B|\u770B\u4E00\u4E0B|\u6253\u5F00|\u641C\u7D22)?(?:\u5BA2\u6237|\u987E\u5BA2)\\{name\\}(?:\u662F\u8C01|\u7684?\u8D44\u6599|\u7684?\u4FE1\u606F)?$|^\\{name\\}\u7684(?:\u6240\u6709)?(?:\u8BA2\u5355|\u5355\u5B50|\u7535\u8BDD|\u5730\u5740|\u8D44\u6599|\u4FE1\u606F)$"
    )
  ],
  [
    "order.change",
    rule(
      `^(?:no|nope|actually|wait|sorry),? (?:i meant |i mean |make it |make that )?${N2} ?(?:${P})?$|^(?:(?:actually|no),? )?(?:make|change) (?:it|that|them|the quantity)(?: to)? \\{number\\}|^\\{number\\} instead$|^(?:only|just) \\{number\\}$`
    )
  ],
  [
    "order.change",
    rule(
      `^(?:no,? |sorry,? )?not (?:the |that |a )?${P}|^(?:no,? )?(?:can you |could you |please )?(?:remove|take out|drop|delete|without|cancel|forget|skip|leave out) (?:the |all the |my |about the )?(?:${N2} )?${P}|^no (?:more )?${P}$|^(?:can you |could you )?take (?:the |off the )?${P} ?(?:off|out|away)?|^(?:replace|swap|switch|exchange) .{0,40}${P}|${P} instead$`
    )
  ],
  [
    "order.change",
    rule(
      `^(?:and )?(?:also )?add (?:${N2} )?(?:more )?${P}|^(?:and )?(?:also )?(?:${N2} )more ${P}|^(?:and |also ){1,2}${LINES}$`
    )
  ],
  [
    "order.change",
    rule(
      "^(?:change|update) (?:the |my )?(?:delivery |shipping )?address|\\{address\\} instead$|^(?:please )?(?:change|update|correct) (?:the |my )?(?:phone|number|name|e-?mail|contact)|^(?:\u6211\u7684|\u628A)?(?:\u7535\u8BDD|\u624B\u673A|\u624B\u673A\u53F7|\u53F7\u7801|\u90AE\u7BB1|\u59D3\u540D|\u540D\u5B57|\u6536\u4EF6\u4EBA|\u6536\u8D27\u4EBA|\u8054\u7CFB\u4EBA)(?:\u8981|\u7ED9\u6211)?(?:\u6539|\u6362|\u9519)|^(?:\u9001\u8D27|\u6536\u8D27)?\u5730\u5740(?:\u6539|\u6362|\u9519)|^\u6539(?:\u9001|\u5BC4|\u53D1)\u5230"
    )
  ],
  [
    "order.change",
    rule(
      `^(?:\u628A)?(?:${P}|\u6570\u91CF)?(?:\u6539|\u53D8|\u6362)[\u6210\u4E3A\u5230]?(?:${N2}|${P})|^\u4E0D[\u662F\u5BF9],?\u662F?\\{number\\}|^\u4E0D\u662F${P}|^${P}(?:\u5C31|\u90FD|\u5148|\u6211|\u4E5F)?(?:\u4E0D\u8981|\u4E0D\u7528|\u53BB\u6389|\u5220\u6389|\u7B97)\u4E86$|^${P}(?:\u5C31|\u90FD|\u518D)?(?:\u6539|\u6362)[\u6210\u4E3A\u5230]?${N2}|^(?:\u6211\u8BF4)?\u4E0D\u5BF9,?${P}|^(?:\u6211?\u4E0D\u8981|\u53BB\u6389|\u5220\u6389|\u5220\u9664|\u62FF\u6389|\u53D6\u6D88)(?:\\{number\\})?(?:\u90A3\u4E2A|\u8FD9\u4E2A|\u90A3\u4E9B)?${P}|^(?:\u53EA\u8981|\u51CF\u5230)\\{number\\}$|^(?:\u518D|\u8FD8\u8981|\u591A)(?:\u52A0|\u6765|\u8981)?${N2}${P}|^\u52A0${N2}?${P}|^\u628A${P}(?:\u6362|\u6539|\u53BB|\u5220|\u62FF)`
    )
  ],
  [
    "product.search",
    rule(
      `^(?:do you (?:have|sell|carry)|have you got|is there|are there|got)(?: any| some| the| a)? ?${P}|^how much (?:is|are|for|does|do) .{0,12}${P}|^(?:price|prices|cost) (?:of|for) .{0,8}${P}|^(?:\u6709|\u8FD8\u6709|\u6709\u6CA1\u6709|\u8FD8\u6709\u6CA1\u6709|\u4F60\u4EEC?(?:\u6709|\u5356)){1,2}${P}|^${P}(?:\u7684\u4EF7\u683C)?(?:\u662F)?(?:\u591A\u5C11\u94B1|\u600E\u4E48\u5356|\u4EC0\u4E48\u4EF7|\u6709\u8D27\u5417|\u8FD8\u6709\u5417|\u8D35\u5417)|^(?:the )?${P}$`
    )
  ],
  [
    "order.place",
    rule(
      `^(?:i'd like|i would like|i want|i need|i'll take|i'll have|give me|send me|get me|can i (?:get|have|order|buy)|could i (?:get|have)|order|buy)(?: to (?:order|buy|get))? ?${LINES}|^(?:\u6211?\u60F3?\u8981|\u6765|\u7ED9\u6211\u6765?|\u6211?\u8981?\u4E70|\u6211\u60F3\u4E70|\u5E2E\u6211\u8BA2|\u8BA2|\u62FF|\u8981){1,2}(?:\u70B9|\u4E9B|\u4E00\u4E9B)?${LINES}|^${LINES}(?:[ ,]*(?:please|to|\u9001\u5230?|\u5BC4\u5230?|\u53D1\u5230?)? ?(?:\\{address\\}))?$|^${P},?(?:\u6211?\u8981|\u6765|\u7ED9\u6211\u6765|\u6211?\u8981?\u4E70)${N2}`
    )
  ]
];
var LEAD = /^(?:(?:please|pls|hey there|hey|hi there|hi|hello|um+|well|so|oh|ok|okay|hmm+|cool|you know what|请问?|麻烦|你好|您好|老板|那就|那|哦|对了|算了|还是|要不|等等|等一下|嗯+,?|啊)(?![a-z])[\s,!.]*){1,3}(?=[^\s,!.])/;
var TAIL2 = /(?:[\s,.!;~…]|\p{Extended_Pictographic}|\ufe0f|\b(?:please|pls|thanks|thank you|now)$|[吧啊哦呢呀啦哈]$|谢谢$)$/u;
function bare(folded) {
  let text = folded.trim();
  for (let i = 0; i < 8; i++) {
    const shorter = text.replace(TAIL2, "").replace(/(?:please|pls|thanks|thank you|谢谢)$/, (word, at) => at === 0 ? word : "");
    if (shorter === text || shorter === "") break;
    text = shorter.trimEnd();
  }
  return text.replace(LEAD, "").trim();
}
var anyOf = (phrases) => phrases.split("|").sort((a, b) => b.length - a.length).map((phrase) => /[a-z]$/.test(phrase) ? `${phrase}(?![a-z])` : phrase).join("|");
var AGREED = rule(`^(?:(?:${anyOf(EXACT.yes)})[\\s,.!~]*){1,4}(?:please|\u4E0B\u5355)?[\u5427\u554A\u54E6\u4E86~!]*$`);

// dialogs/understanding/answer.ts
var LATER = [
  "(?:maybe |perhaps |i'll (?:do (?:it|that) )?|we'll (?:do (?:it|that) )?|do it |some time |sometime )?(?:a bit |a little )?later(?: (?:on|today|this week|maybe|perhaps|please|then))?",
  "(?:not|no)(?: right)? (?:now|yet|today|just yet|at the moment|this time)",
  "(?:(?:can|could) (?:we|you|i) )?(?:please )?ask me (?:again )?(?:later|tomorrow|next week|another time|in a bit)(?: on)?",
  "(?:i'll|i will|let me|i need to|i want to|need to|gotta|i have to|have to|i'd like to|lemme) (?:(?:have a )?think|sleep|mull|check|ponder|consider)(?: (?:about it|on it|it over|it|first|with .{2,20}|over it|again|some more))?(?: first)?",
  "(?:i'll|i will|we'll) (?:get back to you|come back(?: to (?:you|this|it))?|let you know|be back|see|decide later|decide tomorrow|return to this)(?: (?:later|tomorrow|on that|then|soon|on it|about it))?",
  "(?:please |can you )?remind me(?: (?:again|later|tomorrow|next week|in .{2,20}|on .{2,12}))*",
  "(?:in a (?:bit|moment|minute|sec|second|while|few minutes|few)|in an hour|another time|some other time|another day|next time|tomorrow(?: maybe| perhaps)?|maybe tomorrow|perhaps tomorrow|next week|after (?:lunch|work|dinner)|when i have time|soon)",
  "(?:hold on|hold off|hang on|wait(?: a (?:bit|minute|moment|sec|second))?|give me (?:a (?:bit|minute|moment|sec|second|day)|some time|time)|one (?:moment|sec|second|minute)|just a (?:moment|sec|second|minute)|a moment|bear with me)",
  "(?:still (?:thinking|deciding)|i'm (?:still )?(?:thinking|not sure yet|undecided|busy)(?: (?:about it|right now|now))?|not sure yet|undecided|busy(?: (?:right )?now)?|no rush|no hurry|park (?:it|that)(?: for now)?|leave it (?:for now|till later|until later|for later)|rain check|raincheck|brb|can (?:it|this|that) wait|save it for later|put (?:it|that) off|(?:hold|park) that thought|(?:i'm .{2,20}, ?)?(?:talk|speak|chat) (?:later|soon|tomorrow)|(?:can|could) (?:we|i|you) (?:do|discuss|decide|talk about|sort|finish|tell you|answer) ?(?:this|that|it)? ?(?:later|tomorrow|next week|another time|after .{2,12}|in a bit)|(?:ping|try|ask|message|text|call) me (?:later|tomorrow|next week|again later)|(?:get|come) back to me(?: (?:later|tomorrow|next week))?|we'll see|let me see|leave (?:it|that) with me|(?:let's|we can|i'll|can we) (?:talk|speak|chat|do (?:it|that|this)|sort (?:it|that)(?: out)?|finish|decide)(?: (?:about )?(?:it|this|that))? (?:on |in )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|later|next week|next month|the morning|another time|another day)|(?:can|could) (?:it|this|that) wait(?: (?:till|until) .{2,15})?|give me (?:an hour|half an hour|\\d+ (?:minutes?|mins?|hours?|days?)|a (?:day|hour|couple|few|week)(?: (?:or two|of (?:days|hours|minutes)|days|hours|minutes))?|(?:five|ten|two) (?:minutes?|mins?|days?))|when i (?:get|am|have|finish|decide).{0,20}|(?:a )?bit busy(?: (?:right )?now)?|(?:maybe |perhaps |probably )(?:next (?:week|month|year|time)|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the weekend|in the morning|after .{2,15})|i need (?:more )?time|i'm not ready(?: yet)?|not ready(?: yet)?|(?:can|could|let's|we can|let us) (?:we |you )?(?:leave|keep|park|hold|save) (?:it|this|that) (?:till|until|for) .{2,15}|not sure|i'm not sure|i am not sure|give me (?:till|until) .{2,15}|maybe|perhaps|maybe not now|possibly|let's (?:do (?:it|that|this) )?(?:later|wait|leave it for now|revisit (?:it|this) later|talk later))",
  "(?:\u7B49\u4E00?\u4E0B|\u7B49\u7B49|\u7B49\u4F1A\u513F?|\u7B49\u4E0B|\u7B49\u6211\u4E00?\u4E0B|\u7B49\u4E00\u4F1A\u513F?|\u5F85\u4F1A\u513F?|\u4E00\u4F1A\u513F?|\u8FC7\u4F1A\u513F?|\u8FC7\u4E00\u4F1A\u513F?|\u8FC7\u4E00\u4E0B|\u7A0D\u540E|\u7A0D\u7B49|\u7A0D\u5019|\u665A\u70B9|\u665A\u4E9B|\u8FDF\u70B9|\u665A\u4E00\u70B9|\u8FDF\u4E9B|\u665A\u4E0A|\u660E\u5929|\u540E\u5929|\u8FC7\u4E24\u5929|\u8FC7\u51E0\u5929|\u8FC7\u9635\u5B50|\u8FC7\u6BB5\u65F6\u95F4|\u6539\u5929|\u6539\u65E5|\u56DE\u5934|\u4E0B\u6B21|\u4EE5\u540E|\u4E4B\u540E|\u6709\u7A7A|\u6709\u65F6\u95F4|\u4E0B\u56DE|\u54EA\u5929|\u5230\u65F6\u5019?|\u5FD9\u5B8C|\u518D\u7B49\u7B49|\u518D\u8FC7\u51E0\u5929|\u6708\u5E95|\u5468\u672B)(?:\u518D|\u6211?\u518D)?(?:\u8BF4|\u770B|\u804A|\u5F04|\u5B9A|\u51B3\u5B9A|\u4E70|\u529E|\u5904\u7406|\u8054\u7CFB|\u56DE\u590D?\u4F60?|\u7B54\u590D\u4F60?|\u6765|\u544A\u8BC9\u4F60|\u901A\u77E5\u4F60|\u8BB2|\u95EE|\u8003\u8651|\u4E0B\u5355|\u786E\u8BA4)?",
  "(?:\u6211)?(?:\u518D|\u5148|\u8FD8\u8981|\u5F97|\u8981|\u9700\u8981|\u8FD8\u5728|\u8FD8\u5F97|\u6B63\u5728)?(?:\u60F3\u60F3|\u60F3\u4E00\u60F3|\u60F3\u4E00\u4E0B|\u8003\u8651\u8003\u8651|\u8003\u8651\u4E00\u4E0B|\u8003\u8651\u4E0B|\u8003\u8651|\u770B\u770B|\u7422\u78E8\u7422\u78E8|\u7422\u78E8\u4E00\u4E0B|\u7422\u78E8|\u5546\u91CF\u4E00\u4E0B|\u5546\u91CF\u5546\u91CF|\u5546\u91CF\u4E0B|\u95EE\u95EE|\u95EE\u4E00\u4E0B(?:\u6211?(?:\u8001\u516C|\u8001\u5A46|\u5BB6\u4EBA|\u8001\u677F|\u9886\u5BFC|\u540C\u4E8B))?|\u72B9\u8C6B|\u6BD4\u8F83\u6BD4\u8F83|\u6BD4\u8F83\u4E00\u4E0B|\u5BF9\u6BD4\u4E00\u4E0B)(?:\u518D\u8BF4|\u518D\u5B9A|\u518D\u51B3\u5B9A|\u5427|\u5148)?",
  "(?:\u6211)?(?:\u7B49|\u5F85)(?:\u6211)?\\p{Script=Han}{1,6}(?:\u518D\u8BF4|\u518D\u770B|\u518D\u5B9A|\u518D\u804A|\u518D\u4E70|\u518D\u51B3\u5B9A|\u56DE\u6765|\u4E0B\u73ED|\u60F3\u597D|\u5FD9\u5B8C|\u6709\u7A7A|\u53D1\u5DE5\u8D44|\u901A\u77E5)(?:\u5427)?",
  "(?:\u6211)?(?:\u5148|\u56DE\u53BB|\u56DE\u5BB6|\u56DE\u5934)?(?:\u548C|\u8DDF)?\\p{Script=Han}{0,4}?(?:\u5546\u91CF|\u5408\u8BA1)(?:\u4E00\u4E0B|\u4E0B|\u5546\u91CF|\u5408\u8BA1)?(?:\u518D\u8BF4|\u518D\u5B9A)?",
  "\\p{Script=Han}{0,6}?\u518D(?:\u8BF4|\u770B\u770B|\u8054\u7CFB|\u804A|\u5B9A|\u51B3\u5B9A|\u8003\u8651|\u8003\u8651\u4E00\u4E0B|\u8003\u8651\u8003\u8651|\u627E\u4F60|\u627E\u60A8|\u4E70)(?:\u5427|\u5566)?",
  "(?:\u8BA9|\u5BB9|\u7ED9)?\u6211(?:\u518D|\u5148)?(?:\u60F3\u60F3|\u60F3\u4E00\u60F3|\u60F3\u4E00\u4E0B|\u8003\u8651\u8003\u8651|\u8003\u8651\u4E00\u4E0B|\u8003\u8651\u4E0B|\u8003\u8651|\u770B\u770B|\u4E09\u601D|\u7F13\u7F13|\u95EE\u95EE|\u95EE\u4E00\u4E0B|\u95EE\u4E0B)\\p{Script=Han}{0,4}",
  "(?:\u5148|\u6682\u65F6|\u6682\u4E14)(?:\u653E\u7740|\u653E\u4E00\u653E|\u653E\u4E00\u4E0B|\u4E0D\u6025|\u7F13\u7F13|\u7F13\u4E00\u7F13|\u6401\u7740|\u6401\u4E00\u4E0B|\u8FD9\u6837|\u7559\u7740|\u4E0D\u5B9A|\u7B49\u7B49|\u7B49\u4E00\u7B49|\u522B\u6025|\u4E0D\u7740\u6025)",
  "(?:\u73B0\u5728)?(?:\u4E0D\u6025|\u4E0D\u7740\u6025|\u8FD8\u6CA1\u60F3\u597D|\u6CA1\u60F3\u597D|\u8FD8\u6CA1\u51B3\u5B9A|\u6CA1\u51B3\u5B9A|\u8FD8\u4E0D\u786E\u5B9A|\u4E0D\u786E\u5B9A|\u8FD8\u6CA1\u5B9A|\u73B0\u5728\u6CA1\u7A7A|\u6CA1\u7A7A|\u5728\u5FD9|\u6B63\u5FD9|\u5728\u5F00\u4F1A|\u5FD9\u7740\u5462|\u73B0\u5728\u4E0D\u65B9\u4FBF|\u4E0D\u65B9\u4FBF|\u73B0\u5728\u6709\u4E8B|\u6709\u70B9\u5FD9|\u6211\u5148\u5FD9)",
  "(?:\u63D0\u9192\u6211\u4E00?\u4E0B|\u8BB0\u5F97\u63D0\u9192\u6211|\u5230\u65F6\u5019?\u63D0\u9192\u6211|(?:\u660E\u5929|\u665A\u4E0A|\u665A\u70B9|\u4E0B\u5348|\u56DE\u5934|\u8FC7\u4E24\u5929)(?:\u518D)?(?:\u63D0\u9192|\u95EE|\u53EB|\u8054\u7CFB|\u627E)(?:\u4E00?\u4E0B)?\u6211)"
];
var NO = [
  "(?:no|nope|nah|naw|nay|na|noo+|n|uh[ -]?uh|negative|never|no way|not at all|no thank(?:s| you)|no need|no ta|nothing|none|no more|no deal)(?: (?:way|thanks|thank you|thx|ta|never|mate|sir|sorry|need|ty|please|chance))?",
  "(?:(?:i )?(?:do not|don't|dont|won't|wont|wouldn't|would not|can't|cannot|cant|didn't|did not) (?:want|need|think so|like|bother|agree|do (?:it|that)|send (?:it|that)|place (?:it|that)|order (?:it|that)|cancel (?:it|that)|want (?:it|that|to|this)|need (?:it|that|this)|like (?:it|that|this))(?: (?:it|that|this|to|anymore|any more|now|thanks))*)",
  "(?:i'd rather not|i would rather not|rather not|i'd prefer not(?: to)?|i'll pass|pass|no i'm good|i'm good|i'm ok(?:ay)?|i'm fine|i'm alright|not really|not for me|not interested|not that|not that one|absolutely not|definitely not|certainly not|of course not|hell no|over my dead body|forget it|leave it|scrap that|skip (?:it|that)|count me out|not happening|not a chance|fat chance|that's wrong|that is wrong|that's not (?:right|it|what i (?:want|meant|ordered|said))|wrong|incorrect|not correct|not right|not quite|please don't|please do not|don't|do not|dont|stop|cancel that|thanks but no(?: thanks)?|i think not|hard pass|i'm not sure about that|not on your life|no chance|never mind|i changed my mind|changed my mind|not keen|i won't|i will not|i don't|i do not|that's not it|that is not it|not what i (?:asked for|want|meant|ordered)|leave it out|don't bother|you're ok(?:ay)?|you are ok|lol no|god no|heck no|nah mate|no way jose|not a fan|i'm out|skip|can't be bothered|i'd rather wait|gonna pass|i think i'll pass|i'll have to pass|i'll leave it|i'll skip(?: (?:it|that|this))?|no can do|not necessary|not required|unnecessary|none of that|not my thing|no to that|don't you dare|god forbid|not bothered|not fussed|you're all right|no i don't|no it isn't|it isn't|it's not|not happy with (?:that|it|this)|i said no|i'd say no|no and no|nothing more|that's all|keep it as it is|leave it as it is)",
  "(?:\u4E0D|\u4E0D\u8981|\u4E0D\u7528|\u4E0D\u662F|\u4E0D\u5BF9|\u4E0D\u884C|\u4E0D\u53EF\u4EE5|\u4E0D\u9700\u8981|\u4E0D\u5FC5|\u4E0D\u4E86|\u4E0D\u60F3|\u4E0D\u60F3\u8981|\u4E0D\u592A\u60F3|\u4E0D\u613F\u610F|\u4E0D\u540C\u610F|\u4E0D\u4E70|\u4E0D\u8BA2|\u4E0D\u4E0B|\u4E0D\u6210|\u4E0D\u597D|\u4E0D\u80FD|\u4E0D\u4F1A|\u4E0D\u786E\u8BA4|\u4E0D\u53D6\u6D88|\u4E0D\u9000|\u4E0D\u6539|\u6CA1\u6709|\u6CA1\u5FC5\u8981|\u6CA1|\u522B|\u522B\u4E86|\u752D|\u752D\u4E86|\u4E0D\u4E2D|\u4E0D\u59A5|\u5426|\u62D2\u7EDD|\u514D\u4E86|\u7B97\u4E86|\u7F62\u4E86|\u5F97\u4E86\u5427|\u624D\u4E0D|\u624D\u4E0D\u8981|\u62C9\u5012|\u62C9\u5012\u5427|\u4F11\u60F3|\u514D\u8C08|\u6211\u62D2\u7EDD|\u5A49\u62D2|\u8C22\u8C22\u4E0D\u7528|\u8C22\u8C22\u4E0D\u8981|\u8FBE\u54A9|\u6253\u4F4F|\u505C|\u7528\u4E0D\u4E0A|\u4E0D\u662F\u8FD9\u4E2A\u610F\u601D|\u4E0D\u662F\u6211\u8981\u7684|\u4E0D\u662F\u6211\u60F3\u8981\u7684|\u8FD9\u4E2A\u4E0D\u884C|\u8FD9\u4E2A\u4E0D\u8981|\u6211\u4E0D\u8981\u8FD9\u4E2A|\u6CA1\u90A3\u4E2A\u5FC5\u8981|\u6CA1\u90A3\u4E2A\u610F\u601D|\u522B\u5F04\u4E86|\u4E0D\u53EF|\u7EDD\u4E0D|\u7EDD\u5BF9\u4E0D|\u7EDD\u5BF9\u4E0D\u884C|\u80AF\u5B9A\u4E0D|\u5F53\u7136\u4E0D|\u5F53\u7136\u4E0D\u884C|\u5343\u4E07\u522B|\u5148\u4E0D|\u5148\u522B|\u5148\u4E0D\u8981|\u5148\u4E0D\u7528|\u6682\u65F6\u4E0D\u7528|\u6682\u65F6\u4E0D\u8981|\u6682\u65F6\u4E0D|\u8FD8\u662F\u4E0D\u4E86|\u8FD8\u662F\u4E0D\u8981|\u8FD8\u662F\u7B97\u4E86|\u8FD8\u662F\u522B|\u9519\u4E86|\u641E\u9519\u4E86|\u5F04\u9519\u4E86|\u4E0D\u662F\u8FD9\u4E2A|\u4E0D\u662F\u90A3\u4E2A|\u4E0D\u662F\u7684|\u4E0D\u611F\u5174\u8DA3|\u6CA1\u5174\u8DA3|\u6CA1\u9700\u8981|\u7528\u4E0D\u7740|\u4E0D\u7528\u9EBB\u70E6|\u4E0D\u9EBB\u70E6|\u4E0D\u52B3|\u4E0D\u7A00\u7F55|\u4E0D\u600E\u4E48\u6837|\u4E0D\u600E\u4E48\u60F3|\u53EF\u4E0D\u884C|\u90A3\u4E0D\u884C|\u60F3\u5F97\u7F8E|\u6CA1\u95E8|\u6211\u4E0D|\u6211\u4E0D\u8981|\u6211\u4E0D\u60F3|\u6211\u4E0D\u540C\u610F|\u4E0D\u592A\u884C|\u4E0D\u592A\u597D|\u4E0D\u592A\u5BF9|\u4E0D\u5927\u597D|\u4E0Dok|no)(?:\u4E86|\u7684|\u554A|\u5427|\u54E6|\u5440|\u5566|\u54C8|\u8FD9\u4E2A|\u90A3\u4E2A|\u5B83|\u8981|\u8C22\u8C22|\u53D6\u6D88|\u4E0B\u5355|\u4E70|\u6539|\u9000|\u8FD9\u4E48\u505A)*"
];
var YES = [
  "(?:yes|yea|yeah|yeh|yep|yup|ya|yah|yass?|yis|y|aye|uh[ -]?huh|mm+[ -]?hm+|mhm|sure(?: thing)?|ok(?:ay|ey|ie)?(?: then)?|okey[ -]dokey|k|kk|okie dokie|alright|all right|right(?: then)?|fine|fine by me|cool|great|good|perfect|lovely|brilliant|excellent|awesome|wonderful|super|fab|nice|deal|done|agreed|for sure|heck yes|heck yeah|you betcha|sounds grand|grand|crack on|happy days|yeah nah yeah|might as well|may as well|yup yup|roger|oki|okidoki|mais oui|yeah man|amen|all good|very well|too right|yessir|100%|100 percent|correct|confirmed?|i confirm|exactly|precisely|indeed|absolutely|definitely|certainly|totally|of course|naturally|by all means|gladly|with pleasure|affirmative|roger(?: that)?|you bet|you got it|why not|why yes|hell yes|hell yeah|oh yes|yes indeed|true|bingo|spot on|ta)(?: (?:please|pls|thanks|thank you|ta|thx|sure|yes|yeah|ok|okay|sir|mate|then|absolutely|definitely|of course|by me|by us|that's right|do it|go on))*",
  "(?:please )?(?:do(?: it| that| so| please)?|go (?:ahead|for it|on(?: then)?)|proceed|carry on|make it so|send (?:it|them)|place (?:it|the order|my order|that order)|order (?:it|them|that)|let's (?:do (?:it|that|this)|go(?: for it)?|go ahead)|let us do it|i'll take it|i'll take them|i'll have it|ship it|book it|do go ahead|count me in|i'm in|i'd love (?:to|that|it)|i would|i do|it is|that is|they are|we do|we are|please do|i guess(?: so)?|i suppose(?: so)?|i think so|be my guest|consider it done|go on|oh go on|green light|i'm sure|i am sure|i'm happy|that's the one|that is the one|that one|this one|that's me|you may|hit it|make it happen|sort it|get it done|so do it)(?: (?:please|then|now|thanks|with (?:it|that|the order)))*",
  "(?:(?:that|this|it|all|everything)(?:'s| is)? ?(?:looks?|sounds?|is|are|seems?|works?|will|'ll)? ?(?:all )?(?:perfectly |totally |absolutely )?(?:good|great|fine|ok|okay|right|correct|perfect|lovely|alright|all right|do|works?|it|spot on|good to go)(?: (?:to|for|by|with) (?:me|us))?|(?:looks?|sounds?|seems?) (?:good|great|fine|ok|okay|right|perfect|lovely|about right|like a plan)(?: to me| to us)?|works for (?:me|us)|(?:i'm|i am|we're) (?:happy|fine|ok|okay|good|cool) with (?:that|it|this)|i agree|good to go|happy with that|no problem(?: at all)?|no worries|not a problem|no objections?|can't complain|that'll do(?: nicely)?|that will do|that'd be (?:great|good|lovely|fine|perfect)|that would be (?:great|good|lovely|fine|perfect))",
  "(?:\u597D|\u597D\u7684|\u597D\u5440|\u597D\u554A|\u597D\u5427|\u597D\u6EF4|\u597D\u561E|\u597D\u54D2|\u597D\u54E6|\u597D\u54A7|\u597D\u8036|\u597D\u8BF4|\u597D\u4E3B\u610F|\u5F88\u597D|\u633A\u597D|\u53EF|\u53EF\u4EE5|\u53EF\u4EE5\u7684|\u53EF\u4EE5\u554A|\u53EF\u4EE5\u5440|\u884C|\u884C\u7684|\u884C\u5427|\u884C\u554A|\u884C\u5440|\u884C\u561E|\u884C\u884C|\u6210|\u6210\u4EA4|\u4E2D|\u59A5|\u59A5\u59A5|\u59A5\u4E86|\u5F97|\u5F97\u561E|\u5BF9|\u5BF9\u7684|\u5BF9\u554A|\u5BF9\u5440|\u5BF9\u5BF9|\u662F|\u662F\u7684|\u662F\u554A|\u662F\u5440|\u662F\u6EF4|\u662F\u54D2|\u55EF|\u55EF\u55EF|\u55EF\u5462|\u55EF\u5450|\u55EF\u554A|\u6069|\u6069\u6069|\u5514|\u54E6\u4E86|\u6B27\u4E86|\u6B27\u514B|ok|okk|okay|yes|\u6CA1\u9519|\u6CA1\u6BDB\u75C5|\u6CA1\u95EE\u9898|\u6CA1\u610F\u89C1|\u6CA1\u4E8B|\u6CA1\u5173\u7CFB|\u540C\u610F|\u786E\u8BA4|\u786E\u5B9A|\u786E\u8BA4\u65E0\u8BEF|\u80AF\u5B9A|\u80AF\u5B9A\u7684|\u5FC5\u987B|\u5FC5\u987B\u7684|\u5FC5\u987B\u6EF4|\u5F53\u7136|\u5F53\u7136\u53EF\u4EE5|\u5F53\u7136\u8981|\u5F53\u7136\u597D|\u5F53\u7136\u884C|\u8981|\u8981\u7684|\u8981\u554A|\u60F3\u8981|\u9700\u8981|\u613F\u610F|\u4E50\u610F|\u5C31\u8FD9\u6837|\u5C31\u8FD9\u4E48\u5B9A|\u5C31\u8FD9\u4E48\u529E|\u5C31\u8FD9\u4E48\u7740|\u5C31\u6309\u8FD9\u4E2A|\u6309\u8FD9\u4E2A\u6765|\u5C31\u5B83|\u5C31\u5B83\u4E86|\u5C31\u8981\u8FD9\u4E2A|\u5C31\u8FD9\u4E2A|\u5C31\u4ED6\u4E86|\u9EBB\u70E6\u4E86|\u9EBB\u70E6\u4F60\u4E86|\u90A3\u5C31\u8FD9\u6837|\u90A3\u884C|\u90A3\u597D|\u90A3\u53EF\u4EE5|\u90A3\u6210|\u90A3\u5C31\u597D|\u4E0B\u5355|\u4E0B\u5427|\u4E0B\u5355\u5427|\u4E70|\u4E70\u5427|\u6765\u5427|\u6765|\u53D1\u5427|\u53D1\u8D27\u5427|\u529E\u5427|\u53BB\u5427|\u5F04\u5427|\u7EE7\u7EED|\u8D70\u8D77|\u6574|\u6574\u5427|\u5B89\u6392|\u5B89\u6392\u4E0A|\u5B89\u6392\u5427|\u641E\u8D77|\u51B2|\u51C6\u4E86|\u51C6|\u6B63\u786E|\u65E0\u8BEF|\u6B63\u662F|\u6709\u52B3|\u62DC\u6258|\u62DC\u6258\u4E86|\u6C42\u4E4B\u4E0D\u5F97|\u4F55\u4E50\u4E0D\u4E3A|\u592A\u597D\u4E86|\u592A\u68D2\u4E86|\u5B8C\u7F8E|\u8D5E|\u53EF\u884C|\u7167\u529E|\u7167\u505A|\u542C\u4F60\u7684|\u542C\u60A8\u7684|\u968F\u4F60|\u90FD\u884C|\u90FD\u53EF\u4EE5|\u90FD\u597D|\u95EE\u9898\u4E0D\u5927|\u6CA1\u5F97\u95EE\u9898|\u8BF4\u5B9A\u4E86|\u5B9A\u4E86|\u4E00\u8A00\u4E3A\u5B9A|\u6211\u8981|\u6211\u613F\u610F|\u6211\u540C\u610F|\u662F\u6211|\u662F\u8FD9\u4E2A|\u5C31\u662F\u8FD9\u4E2A|\u5C31\u662F\u5B83|\u6536\u5230|\u4E86\u89E3|\u90A3\u5FC5\u987B|\u90A3\u5FC5\u987B\u7684|\u9614\u4EE5|\u6602|\u4F60\u770B\u7740\u529E|\u90FD\u542C\u4F60\u7684|\u90FD\u542C\u60A8\u7684|\u59A5\u59A5\u7684|\u529E|\u6574\u4E00\u4E2A|\u633A\u597D\u7684|\u86EE\u597D|\u86EE\u597D\u7684|\u4E0D\u9519|ok\u4E86|\u5C31\u8FD9\u6837\u5B9A|\u5C31\u8FD9\u6837\u5B9A\u4E86|\u5C31\u8FD9\u4E48\u8BF4\u5B9A\u4E86|\u90A3\u5C31\u4E70|\u90A3\u5C31\u4E0B\u5355|\u90A3\u5C31\u8981|\u90A3\u5C31\u8FD9\u4E2A|\u90A3\u5C31\u8FD9\u4E48\u529E|\u90A3\u5C31\u8FD9\u4E48\u7740|\u90A3\u5C31\u5B9A\u4E86|\u90A3\u5C31\u597D\u7684|\u90A3\u8981|1)(?:\u7684|\u4E86|\u554A|\u5427|\u54E6|\u5440|\u5566|\u5462|\u6EF4|\u54D2|\u561E|\u54C8|\u55BD|\u54AF|\u5457|\u561B|\u5B9A\u4E86|\u4F60|\u60A8|\u8C22\u8C22|\u8F9B\u82E6\u4E86)*",
  "[\u{1F44D}\u{1F44C}\u{1F197}\u2705\u{1F64F}]"
];
var NUMBERED = /^no\.? ?\d/;
var GLUE = "[\\s,.!~;\u2026-]{0,4}";
var rowOf = (entries) => new RegExp(
  `^(?:(?:oh|um+|uh|erm|er+|ah|ahh|aww|well|hmm+|so|and|but|actually|honestly|sorry|\u54E6|\u5443|\u989D|\u90A3|\u90A3\u5C31|\u5662|\u5509|\u54CE)${GLUE})?(?:${entries.join("|")})(?:${GLUE}(?:${entries.join("|")})){0,3}$`,
  "u"
);
var rows = [
  ["later", rowOf(LATER)],
  ["no", rowOf(NO)],
  ["yes", rowOf(YES)]
];
var MIXED = [
  ["later", rowOf([...LATER, ...NO])],
  ["later", rowOf([...LATER, "(?:ok|okay|yes|yeah|sure|fine|good|\u597D|\u597D\u7684|\u55EF|\u884C|\u53EF\u4EE5|\u6211)[\u7684\u5427\u554A]?"])],
  ["no", rowOf([...NO, "(?:ok|okay|well|fine|thanks|\u597D\u7684?|\u55EF+|\u989D|\u8C22\u8C22)"])]
];
var LONGEST2 = 60;
var ENDS = /(?:[\s,.!?~;…]|\p{Extended_Pictographic}|\ufe0f|[吧啊哦呢呀啦哈嘛呗哟喔]$)+$/u;
var SKIN = /[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu;
function kindOf(said) {
  for (const [kind, row] of [...rows, ...MIXED]) if (row.test(said)) return kind;
  return null;
}
function answerOf(folded) {
  const said = folded.replace(SKIN, "").trim();
  if (said === "" || said.length > LONGEST2) return null;
  const whole = said.replace(/[\s,.!~;…]+$/u, "");
  if (/[?]/.test(whole)) return null;
  return kindOf(whole) ?? kindOf(whole.replace(ENDS, "")) ?? (bare(said) === "" ? null : kindOf(bare(said)));
}
var BEGINS = /^(?:(?:yes|yeah|yep|yup)(?: please)?(?= [a-z])|(?:nope|nah|no thanks|no thank you)(?= [a-z])|no(?= (?:i|i'm|it|it's|that|that's|not|the|don't|please|send|keep|wait|sorry|cancel|make|just|we|my|you)\b)|(?:好的|好吧|行吧|可以的|对的|是的|没错|嗯嗯?)(?=那|就|帮|给|再|我|你|请|麻烦|还)|(?:不用了|不要了|不了|不是的)(?=我|你|就|给|谢|帮|请))/;
function findAnswer(folded) {
  if (NUMBERED.test(folded.trimStart())) return null;
  const start = folded.length - folded.trimStart().length;
  const value = answerOf(folded);
  if (value) return { start, end: folded.replace(/[\s.!~,]+$/, "").length, value };
  const word = BEGINS.exec(folded.trimStart())?.[0];
  if (word) return { start, end: start + word.length, value: kindOf(word) ?? "yes" };
  const [first3 = ""] = folded.trimStart().slice(0, LONGEST2).split(/[,.!;\n]/, 1);
  if (first3.length === 0 || first3.length + start >= folded.length) return null;
  const begins = kindOf(first3.trim());
  return begins ? { start, end: start + first3.trimEnd().length, value: begins } : null;
}

// dialogs/understanding/lines.ts
var BEFORE4 = /^(?:\s|x|of|the|your|more|other|those|these|-|(?!and\b|or\b|with\b|to\b|for\b)[a-z]{2,12}(?=\s)){0,8}$|^\p{Script=Han}{0,4}$/u;
var NOT_BEFORE = /[和跟还及与送]/;
var AFTER4 = /^[\s:x*-]{0,4}$|^(?:我?要|我?来|买|来个|各)?$/;
var AFTER_WIDE = /^\s?[,-]\s?$/;
function belongsBefore(folded, number, mention) {
  const gap = folded.slice(number.end, mention.start);
  return number.end <= mention.start && gap.length <= 30 && BEFORE4.test(gap) && !NOT_BEFORE.test(gap);
}
function belongsAfter(folded, number, mention, next) {
  if (number.start < mention.end || number.weak) return false;
  const gap = folded.slice(mention.end, number.start);
  if (AFTER4.test(gap)) return true;
  return AFTER_WIDE.test(gap) && !(next && belongsBefore(folded, number, next));
}
function lineOf(mention, number, text) {
  if (!number) return { mention };
  const unit = number.unit && { unit: number.unit };
  if (number.value === void 0)
    return { mention, ...unit, unclearQuantity: text.slice(number.start, number.end) };
  return { mention, quantity: number.value, ...unit };
}
function pairLines(text, folded, mentions, numbers) {
  const free = new Set(numbers);
  const chosen = mentions.map((mention, i) => {
    const before4 = [...free].filter((number2) => belongsBefore(folded, number2, mention)).at(-1);
    const number = before4 ?? [...free].find((each2) => belongsAfter(folded, each2, mention, mentions[i + 1]));
    if (number) free.delete(number);
    return number;
  });
  const left2 = [...free].filter((number) => !number.weak);
  if (mentions.length === 1 && !chosen[0] && left2.length === 1) chosen[0] = left2.pop();
  return { lines: mentions.map((mention, i) => lineOf(mention, chosen[i], text)), left: left2 };
}

// dialogs/understanding/entities.ts
var PERIODS = [
  ["lastWeek", /\blast week|\bprevious week|上个?(?:周|星期|礼拜)/],
  ["lastMonth", /\blast month|\bprevious month|上个?月/],
  ["week", /\bthis week|\bweekly|\bweek so far|本周|[这当]个?(?:周|星期|礼拜)|周报/],
  ["month", /\bthis month|\bmonthly|\bmonth so far|本月|[这当]个?月|月报/],
  ["yesterday", /\byesterday|昨[天日]/],
  ["today", /\btoday|\bthis morning|今[天日]|日报/]
];
var CHANGES = [
  [
    "address",
    /\baddress\b|\b(?:send|ship|deliver) (?:it|them|that|everything) to\b|地址|改?[送寄发](?:到|去|往)/
  ],
  [
    "product",
    /\b(?:swap|replace|switch|exchange)\b|\bchange (?:the|that|it|my)?.{0,30}\b(?:for|to|into)\s(?!\d)|\bnot (?:the|that|a)\b.*,|换[成为]?|不是.*是|不要.*,?要/
  ],
  [
    "remove",
    /\btake\b(?=.{0,40}\b(?:out|off|away)\b)|\b(?:remove|drop|delete|without|scrap|lose|cancel|forget|skip|leave out)\b|\bno (?:more )?(?!,|\d|\s*\d|(?:wait|sorry|actually|i|it|that|this|just|make|thanks?|please|need|problem|only|not)\b)[a-z\s]|\bdon't want\b|不要|不用|去掉|去除|删|拿掉|取消|少[要来拿]?|减掉?/
  ],
  [
    "set",
    /^\s*(?:no|nope)\b|\binstead\b|\bmake (?:it|that|them)\b|\bchange\b|\bonly\b|\bno,|\bi meant\b|\bactually\b|改[成为到]|只要|减到|不[是对]/
  ],
  ["add", /\badd\b|\balso\b|\bmore\b|\banother\b|\bplus\b|再|多[加来要]|加|还要/]
];
var QUERIES = [
  /^(?:hi,? |hello,? )?(?:do you |have you |you )?(?:have|sell|got|carry|stock|is there|are there|any|i'm looking for|i am looking for|looking for|search for|find|show me|tell me about|how much (?:is|are)|what is the price of|price of)\s(?:any |some |the |a |an )?([\p{L}\d' -]{2,60})/u,
  /^(?:请问)?(?:你们)?(?:这里)?(?:有没有|还有没有|还有|有|卖不卖|卖|我?想?找一?下?|搜索?一?下?|介绍一?下?)([\p{L}\d -]{1,20}?)(?:卖|货)?(?:吗|么|呢|没有|$|[?,!.])/u,
  /^([\p{Script=Han}a-z ]{1,20}?)(?:的价格|多少钱|怎么卖|什么价|有货吗|还有吗)/u
];
var WANTED = [
  /(?:\b(?:want|need|like|buy|order|get|take|have)|\bgive me|\bsend me) (?:to (?:buy|order|get|have) )?(?:an? (?:new )?|some |\d+ |two |three )(?!(?:one|of|more|few|look|order|moment|minute|question|refund|person|human|drink|thing|stuff|help)\b)([a-z][a-z -]{2,30}?)(?: please)?[.!]?$/,
  /(?:要|买|订|来|给我)了?(?:点儿?|些|[一两三四五六七八九十\d]+[盒罐包个只件套把袋瓶杯台部斤份条碗块])(?!东西|什么|别的)(\p{Script=Han}{1,8}?)[吧啊,.!]*$/u
];
var QUERY_TAIL = /(?:\s(?:in stock|left|available|for sale|please|cost|costs))+$/;
var CUSTOMERS = [
  /\b(?:customer|client|customers)(?: called| named| for|:)?\s([\p{L}\d@.+' -]{2,40})/u,
  /(?:客户|顾客)(?:叫|是|名叫|:)?\s?([\p{Script=Han}a-z .']{1,20}?)(?:的|是谁|买过|资料|信息|档案|$|[,?!.])/u,
  /(?:查|看|找|调|搜索?)一?下?([\p{Script=Han}a-z ']{2,12}?)(?:这个|这位)(?:客户|顾客)/u,
  /^([\p{Script=Han}a-z ']{2,12}?)(?:这个|这位)(?:客户|顾客)/u,
  new RegExp(`^([${SURNAMES}]\\p{Script=Han}{1,2})\u7684(?:\u6240\u6709)?(?:\u8BA2\u5355|\u5355\u5B50|\u7535\u8BDD|\u5730\u5740|\u8D44\u6599|\u4FE1\u606F)$`, "u")
];
var TRACKING = /\b(?=[a-z]{1,4}\d{6,}|\d{10,})([a-z]{0,4}\d{6,20}[a-z]{0,2})\b/;
function findQuery(patterns, folded, text) {
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    if (/^(?:it|that|this|those|these|they|them|one)\b|^[这那它]/.test(match[1])) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return text.slice(start, start + match[1].replace(QUERY_TAIL, "").length).trim() || void 0;
  }
  return void 0;
}
function findCustomer(folded, text) {
  for (const pattern of CUSTOMERS) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    const start = match.index + match[0].lastIndexOf(match[1]);
    const value = match[1].replace(/(?:'s)?\s(?:please|details|profile|record|history|bought|orders?).*$|'s$/, "").trimEnd();
    if (/^(?:service|support|details|paid|received|has|is|list|who|about|wants?|says|said|asks|asked|called)\b|^[已收签付要说在来没不都档资信]/.test(
      value
    ))
      return null;
    return { start, end: start + value.length, value: text.slice(start, start + value.length) };
  }
  return null;
}
var first2 = (table2, folded) => table2.find(([, pattern]) => pattern.test(folded))?.[0];
function readEntities(text, catalogue) {
  const folded = fold(text);
  const [email, phone, name, address, customer] = [
    findEmail(folded),
    findPhone(folded),
    findName(text),
    findAddress(text),
    findCustomer(folded, text)
  ];
  const contacts = [email, phone, address, name].filter((found) => found !== null);
  const [order] = findOrderNumbers(blank(folded, contacts));
  const taken = order ? [...contacts, order] : contacts;
  const mentions = findProducts(catalogue, text).filter(
    (mention) => !taken.some((span) => overlaps(span, mention))
  );
  const numbers = findQuantities(blank(folded, [...taken, ...mentions]));
  const { lines, left: left2 } = pairLines(text, folded, mentions, numbers);
  const counts = !address && !phone && !email || /\b(?:make|change) (?:it|that|them)\b|改[成为到]/.test(folded);
  const bare2 = counts && lines.every((line3) => line3.quantity === void 0) ? left2.at(-1) : void 0;
  const tracking = order ? TRACKING.exec(folded)?.[1]?.toUpperCase() : void 0;
  const period = first2(PERIODS, folded);
  const said = first2(CHANGES, blank(folded, [...address ? [address] : [], ...mentions]));
  const other = said === "set" && lines.length > 0 && !bare2 && lines.every((line3) => !line3.quantity && !line3.unclearQuantity);
  const change = other ? "product" : said;
  const query = mentions.length === 0 ? findQuery(QUERIES, folded, text) : void 0;
  const wanted = mentions.length === 0 ? findQuery(WANTED, folded, text) : void 0;
  const entities = {
    lines,
    ...bare2?.value !== void 0 && { quantity: bare2.value },
    ...bare2?.unit && { unit: bare2.unit },
    ...bare2 && bare2.value === void 0 && { unclearQuantity: text.slice(bare2.start, bare2.end) },
    ...address && { address: address.value },
    ...name && { name: name.value },
    ...phone && { phone: phone.value },
    ...email && { email: email.value },
    ...order && { orderNumber: order.value },
    ...period && { period },
    ...change && { change },
    ...query && { query },
    ...wanted && { wanted },
    ...customer && { customer: customer.value },
    ...tracking && { tracking }
  };
  const masks = [
    ...mentions.map((span) => [span, "product"]),
    ...numbers.filter((number) => !number.weak).map((span) => [span, "number"]),
    ...contacts.map((span) => [
      span,
      span === address ? "address" : span === name ? "name" : "contact"
    ]),
    ...order ? [[order, "order"]] : [],
    ...customer && ![...mentions, ...taken].some((span) => overlaps(span, customer)) ? [[customer, "name"]] : []
  ];
  const named = masks.filter(([, kind]) => kind !== "number").map(([span]) => span);
  return { entities, masked: mask(folded, masks), spoken: blank(folded, named) };
}
function mask(folded, masks) {
  let masked = "";
  let at = 0;
  for (const [{ start, end }, kind] of masks.sort(([a], [b]) => a.start - b.start)) {
    if (start < at) continue;
    masked += `${folded.slice(at, start)}{${kind}}`;
    at = end;
  }
  return (masked + folded.slice(at)).replaceAll("{number} of ", "{number} ");
}
var MOST_READ = 1e3;

// dialogs/understanding/typed.ts
function claim({ found }, entities) {
  for (const entity of entities) if (!found.some((other) => overlaps(other, entity))) found.push(entity);
}
var left = ({ said, found }) => blank(fold(said), found);
var worded = ({ said }, span) => ({
  ...span,
  text: said.slice(span.start, span.end)
});
var valued = (page, { start, end, ...value }) => ({
  ...worded(page, { start, end }),
  value
});
var JUST_A_DAY = /^(?:tomorrow|next week|明天|后天|周末|月底|晚上|soon)$/;
function findTyped(text, reading) {
  const said = text.slice(0, MOST_READ);
  const page = { said, found: [] };
  const answer = findAnswer(fold(said));
  const isAll = answer !== null && answer.end - answer.start >= said.trim().length - 3;
  if (isAll && !JUST_A_DAY.test(fold(said).trim())) return [{ type: "answer", ...worded(page, answer) }];
  if (/[\d@]/.test(fold(said))) claimReach(page, reading);
  const address = findAddress(said);
  if (address && isPlace(address.value)) claim(page, [{ type: "address", ...worded(page, address) }]);
  claimFigures(page, reading);
  claimGoods(page, reading);
  claim(
    page,
    findPeople(said).map((person) => ({ type: "person", ...worded(page, person) }))
  );
  if (answer) claim(page, [{ type: "answer", ...worded(page, answer) }]);
  return page.found.sort((a, b) => a.start - b.start);
}
function claimReach(page, { country }) {
  const email = left(page).includes("@") ? findEmail(left(page)) : null;
  if (email) claim(page, [{ type: "email", ...worded(page, email) }]);
  claim(
    page,
    findTracking(left(page)).map(({ start, end, value }) => ({
      type: "tracking",
      ...worded(page, { start, end, value })
    }))
  );
  claim(
    page,
    findPhones(left(page), country).map((phone) => ({ type: "phone", ...worded(page, phone) }))
  );
}
function claimFigures(page, reading) {
  claim(
    page,
    findDates(left(page), reading).map((date) => ({ type: "date", ...valued(page, date) }))
  );
  claim(
    page,
    findPercents(left(page)).map((percent) => ({ type: "percent", ...worded(page, percent) }))
  );
  const sums = findMoney(left(page));
  const limits = findComparisons(left(page));
  claim(
    page,
    limits.map((limit) => ({ type: "comparison", ...valued(page, limit) }))
  );
  const within = sums.filter((sum) => sum.currency && limits.some((limit) => overlaps(limit, sum)));
  page.found.push(...within.map((sum) => ({ type: "money", ...valued(page, sum) })));
  claim(
    page,
    findOrderNumbers(left(page)).map((order) => ({ type: "orderNumber", ...worded(page, order) }))
  );
  claim(
    page,
    findMoney(left(page)).map((sum) => ({ type: "money", ...valued(page, sum) }))
  );
}
var ADJECTIVE = /^(?:fine|well|high|big|old|raw|ripe|spring|grain|rain|travel|glass|six|four|roasted|stone|ground|silver|golden|black|green|white|blue|red|everyday|aged|small|west|lake|dragon|yellow|mountain|fairness|clay|portable|tool|tools|sample|filter|moon|festival|autumn|mid|iron|needle|needles|eyebrow|orange|phoenix|snail|tips|tasting|linen|mesh|harvest)$/;
var CLOSE = /^ (?:[a-z]{2,12} ){0,2}$/;
function claimGoods(page, { catalogue }) {
  const before4 = left(page);
  const mentions = findProducts(catalogue, before4).filter(({ text }) => !ADJECTIVE.test(text));
  claim(
    page,
    mentions.map(({ start, end, candidates }) => ({
      type: "product",
      ...worded(page, { start, end }),
      candidates,
      ...candidates.length === 1 && { value: candidates[0] }
    }))
  );
  claim(
    page,
    findLoneOrders(left(page)).map((order) => ({ type: "orderNumber", ...worded(page, order) }))
  );
  const counts = (measured) => !measured.weak || mentions.some(({ start }) => start > measured.end && CLOSE.test(before4.slice(measured.end, start)));
  claim(
    page,
    findMeasured(left(page)).filter(counts).map(({ start, end, amount, unit }) => ({
      type: "quantity",
      ...worded(page, { start, end }),
      value: { amount, ...unit && { unit } }
    }))
  );
}

// domain/money.ts
var formatters2 = /* @__PURE__ */ new Map();
function formatMoney(minor, currency, language) {
  const formatter = formatterOf2(currency, language);
  return formatter.format(minor / 10 ** (formatter.resolvedOptions().maximumFractionDigits ?? 2));
}
function formatterOf2(currency, language) {
  const key = `${language} ${currency}`;
  const known = formatters2.get(key);
  if (known) return known;
  const formatter = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol"
    // else English says CN¥ where the shop's price list says ¥
  });
  formatters2.set(key, formatter);
  return formatter;
}

// dialogs/replies/service.en.ts
var serviceEn = {
  goodbye: "Goodbye, and thank you for stopping by. Come back any time!",
  goodbyeOpen: "Goodbye! This order isn\u2019t placed yet; I\u2019ve kept it for you. Say \u201Cyes\u201D when you\u2019re back, and I\u2019ll show it to you again.",
  together: (sentences) => sentences.filter(Boolean).join(" "),
  factUnknown: "I\u2019m afraid I can\u2019t answer that one: the shop hasn\u2019t told me, and I\u2019d rather not guess.",
  reach: (fact) => `You can reach the people of the shop here: ${fact}`,
  noReach: "I can\u2019t put you through to a person from this chat yet, sorry.",
  recommend: "Happy to help you choose. Begin with what you like, and I\u2019ll show you what there is.",
  recommendGift: "These are the sets people like to give:",
  matter: {
    "payment.pay": "Thank you! I can\u2019t take a payment in this chat yet: the people of the shop arrange that with you. What you wrote is kept here for them.",
    "payment.problem": "I\u2019m sorry about the trouble with your payment. I can\u2019t see payments myself; a person of the shop has to look into it. What you wrote is kept here for them. Please don\u2019t pay a second time until it is clear.",
    invoice: "Invoices and receipts are made out by the people of the shop, not by me. What you wrote is kept here for them; if a company name or tax number should be on it, please add it.",
    "order.damaged": "I\u2019m sorry, that\u2019s not how it should have reached you. A person of the shop has to put this right, and what you wrote is kept here for them. Please keep the goods and the box, and tell me which pieces it is about.",
    "refund.request": "I can\u2019t make refunds myself: a person of the shop decides on them. What you wrote is kept here for them.",
    "refund.status": "I can\u2019t see how far a refund has come: a person of the shop can. What you wrote is kept here for them.",
    "return.request": "Returns and exchanges are handled by a person of the shop, not by me. What you wrote is kept here for them; please tell me which pieces it is about, and don\u2019t send anything before you have heard from them."
  },
  orderUnseen: "I don\u2019t see an order of yours in this chat. Please tell me its number, and how to reach you, so that they can find it.",
  complaint: "I\u2019m sorry that this went wrong, and thank you for telling us. I\u2019m a program and can\u2019t make it good myself; what you wrote is kept here for the people of the shop.",
  orderLate: "I\u2019m sorry you have had to wait.",
  orderLateNext: "That is all I can see from here; a person of the shop has to find out more. What you wrote is kept here for them.",
  sameAgain: (number) => `The same as in order ${number}, at today\u2019s prices:`
};
var examplesEn = {
  "product.recommend": "Help me choose",
  "product.advice": "How do I brew it?",
  "shop.hours": "When are you open?",
  "shop.location": "Where is your shop?",
  "delivery.cost": "How much is shipping?",
  "delivery.time": "How long does delivery take?",
  "payment.methods": "How can I pay?",
  "payment.pay": "I want to pay now",
  "payment.problem": "My payment failed",
  discount: "Do you have any discounts?",
  invoice: "I need an invoice",
  "order.repeat": "The same as last time",
  "order.late": "My order is late",
  "order.damaged": "My order arrived broken",
  "refund.request": "I want a refund",
  "refund.status": "Where is my refund?",
  "return.request": "I want to return something",
  "return.policy": "What is your return policy?",
  complaint: "I want to complain",
  person: "I want to talk to a person"
};

// dialogs/replies/en.ts
var line = ({ nameEn, unitEn, quantity }) => unitEn === "piece" ? `${quantity} \xD7 ${nameEn}` : `${quantity} ${plural(unitEn, quantity)} of ${nameEn}`;
var list = (parts) => parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
var periods = {
  today: "today",
  yesterday: "yesterday",
  week: "this week",
  lastWeek: "last week",
  month: "this month",
  lastMonth: "last month"
};
function plural(word, count) {
  if (count === 1) return word;
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}
var several = (name) => /^[\p{L}' -]*[^s,]$/u.test(name) ? plural(name, 2) : name;
var en = {
  ...serviceEn,
  greeting: (shop) => `Welcome to ${shop}! Tell me what you would like, in your own words, and I will take your order. You can also ask what we sell, what something costs, or where your order is.`,
  staffGreeting: (name) => `Hello ${name}. Ask me about orders and customers, or tell me what has been paid, shipped or delivered.`,
  help: "You can say things like:\n\n- \u201CWhat teas do you have?\u201D or \u201CHow much is the longjing?\u201D\n- \u201C3 boxes of longjing and 2 mugs to 12 Hill Road\u201D\n- \u201CWhere is my order?\u201D or \u201CCancel order 1024\u201D\n- \u201C\u4E2D\u6587\u201D to go on in Chinese",
  repHelp: "You can say things like:\n\n- \u201Corders today\u201D\n- \u201Corder 1024\u201D\n- \u201Ccustomer \u5F20\u4E09\u201D\n- \u201C1024 is paid\u201D, \u201C1024 shipped\u201D, \u201C1024 delivered\u201D (I ask before I change anything)",
  managerHelp: "You can say things like:\n\n- \u201Csummary today\u201D, \u201Csummary this week\u201D, \u201Csummary last month\u201D\n- \u201Corders today\u201D, \u201Corder 1024\u201D, \u201Ccustomer \u5F20\u4E09\u201D\n- \u201C1024 is paid\u201D, \u201C1024 shipped\u201D, \u201C1024 delivered\u201D",
  starters: ["What do you sell?", "I\u2019d like to order", "Where is my order?"],
  repStarters: ["Orders today", "Help"],
  managerStarters: ["Summary today", "Summary this week", "Orders today"],
  thanks: "You\u2019re welcome!",
  languageSet: "Of course, let\u2019s go on in English.",
  privacy: (link) => `We keep your name, how to reach you, your address, your orders and this conversation, only to serve your orders. More here: ${link}`,
  noPerson: "I\u2019m the shop\u2019s assistant, a program, and can\u2019t put you through to a person from this chat yet, sorry. I can take an order, tell you about our products, or check on an order you\u2019ve placed.",
  notUnderstood: "Sorry, I didn\u2019t catch that. I can show you what we sell, take an order, or check on one. What would you like?",
  didYouMean: "I\u2019m not sure I got that right. Did you mean one of these?",
  intentExamples: {
    ...examplesEn,
    "product.browse": "What do you sell?",
    "product.search": "Tell me about a product",
    "order.place": "I\u2019d like to order",
    "order.status": "Where is my order?",
    "order.cancel": "Cancel my order",
    help: "Help",
    "manager.summary": "Summary today",
    "rep.ordersToday": "Orders today"
  },
  nothingToCancel: "There is nothing to cancel at the moment.",
  nothingOpen: "There is no order open at the moment. Tell me what you would like, and I\u2019ll start one.",
  nothingToConfirm: "Nothing is waiting for a yes or no.",
  allRight: "All right.",
  failed: "Something went wrong on our side, and nothing was changed. Please say that again; if it happens twice, try other words.",
  onlyForStaff: "That is for the people of the shop. I can show you your own orders: \u201CWhere is my order?\u201D",
  onlyForManagers: "Summaries are for managers. You can ask for \u201Corders today\u201D.",
  fileNotTaken: "I can\u2019t take files yet. Please tell me in words.",
  category: (name) => categoryNames[name] ?? name,
  categories: (names) => `We have ${list(names)}. What would you like to see?`,
  productsFound: (count) => count === 1 ? "Here it is:" : "Here is what we have:",
  spokenProducts: (intro, products) => `${intro} ${products.map(([name, price]) => `${name}, ${price}`).join("; ")}`,
  noProductFound: (words) => `I couldn\u2019t find \u201C${words}\u201D in our shop. Here is what we do have:`,
  inStock: (left2) => left2 <= 5 ? `only ${left2} left` : "in stock",
  outOfStock: "sold out",
  onOrder: "to order, it comes a little later",
  orderThis: "Order",
  orderThisSays: (said) => `I\u2019d like ${line(said)}`,
  spoken: (parts) => parts.map((part2) => typeof part2 === "string" ? part2 : part2.join(": ")).join(". "),
  lines: (lines) => list(lines.map(line)),
  line,
  askProducts: "What would you like to order? You can name several things at once, such as \u201C2 boxes of longjing and a mug\u201D.",
  noted: "Thank you, I\u2019ve noted that.",
  cannotSay: "I\u2019m afraid I can\u2019t answer that one.",
  noHurry: "No hurry. If you\u2019d rather not order, just say \u201Ccancel\u201D.",
  askWhich: (words) => words ? `Which \u201C${words}\u201D would you like?` : "Which one do you mean?",
  askQuantity: (name, unit) => unit === "piece" ? `How many ${several(name)} would you like?` : `How many ${plural(unit, 2)} of ${name} would you like?`,
  unclearQuantity: (said, name, unit) => `We sell ${name} by the whole ${unit}, so \u201C${said}\u201D won\u2019t work. How many ${plural(unit, 2)} would you like?`,
  askAddress: "Where shall we send it?",
  addressUnclear: "I need a delivery address, with street and number. Where shall we send it?",
  askContact: (link) => `What is your name, and your phone number or e-mail? We use them only for the delivery and for questions about your order ([privacy](${link})).`,
  contactUnclear: "I need a name and a phone number or e-mail address, such as \u201CAnna Smith, 138 0000 1234\u201D.",
  stillMissing: {
    name: "Thank you. And your name, please?",
    reach: "Thank you. And a phone number or e-mail where we can reach you?"
  },
  taken: (said) => `Got it: ${said}. `,
  unknownProduct: (words) => `Sorry, we don\u2019t have \u201C${words}\u201D.`,
  removed: (name) => `I\u2019ve taken ${name} off your order.`,
  notInOrder: (name) => `${name} isn\u2019t in your order.`,
  askChange: "What should I change? You can say \u201Cmake it 5 boxes\u201D, \u201Cremove the mugs\u201D, \u201Csend it to 5 Lake Street\u201D, or \u201Ccancel\u201D.",
  confirmTitle: "Your order",
  confirmAsk: "Shall I place this order?",
  confirmAgain: "Please press Confirm or say \u201Cyes\u201D to order, tell me what to change, or say \u201Ccancel\u201D.",
  confirmButton: "Confirm order",
  changeButton: "Change",
  cancelButton: "Cancel",
  priceChanged: "A price or your order has changed in the meantime. Please look at it once more:",
  orderGivenUp: "All right, I\u2019ve dropped that order. Nothing was placed.",
  orderPlaced: (number, total) => `Thank you! Your order ${number} is placed, ${total} in all. We\u2019ll let you know here when it\u2019s on its way. Ask \u201Cwhere is my order?\u201D any time.`,
  orderPlacedBefore: (number) => `This order was placed already: it is order ${number}. Nothing was ordered twice.`,
  cardTooOld: "That card is out of date. Here is how things stand now:",
  deliverTo: "Deliver to",
  contact: "Contact",
  total: "Total",
  discount: "Discount",
  shippingFee: "Shipping",
  taxIncluded: (amount) => `${amount} tax included`,
  soFar: (lines, total) => `Your order so far: ${lines}, ${total} in all.`,
  noOrders: "You haven\u2019t placed an order here yet. Shall we start one? Just tell me what you would like.",
  whichOrder: "Which order do you mean?",
  otherOrders: "Your other orders:",
  cancelThis: (number) => `Cancel order ${number}`,
  orderTitle: (number) => `Order ${number}`,
  standing: ({ status, payment, fulfilment }) => {
    if (status === "cancelled") return "cancelled";
    return `${paymentNames[payment] ?? payment}, ${fulfilmentNames[fulfilment] ?? fulfilment}`;
  },
  event: (kind) => eventNames[kind] ?? kind,
  placedOn: "Placed",
  tracking: "Tracking",
  askCancel: (number, total) => `Order ${number}, ${total}: shall I cancel it?`,
  cancelled: (number) => `Order ${number} is cancelled.`,
  cancelledBefore: (number) => `Order ${number} was cancelled already.`,
  orderKept: (number) => `All right, order ${number} stays as it is.`,
  yes: "Yes",
  no: "No",
  ordersToday: (count, total) => `${count} ${plural("order", count)} today, ${total} in all.`,
  noOrdersToday: "No orders yet today.",
  more: (count) => `and ${count} more`,
  customersFound: (count) => `${count} ${plural("customer", count)} match. Which one?`,
  manyCustomers: "Many customers match. Here are the first; a full name or phone number finds one.",
  noCustomer: (words) => `I found no customer for \u201C${words}\u201D. Try a full name, a phone number or an e-mail address.`,
  askCustomer: "Which customer? Tell me a name, a phone number or an e-mail address.",
  askOrderNumber: "Which order? Tell me its number, such as \u201Corder 1024\u201D.",
  customerSince: "Customer since",
  ordersCount: "Orders",
  spent: "Spent",
  lastOrders: "Latest orders",
  phone: "Phone",
  email: "E-mail",
  address: "Address",
  none: "\u2013",
  moveButton: {
    place: "Place",
    pay: "Mark paid",
    ship: "Mark shipped",
    deliver: "Mark delivered",
    cancel: "Cancel order",
    refund: "Refund",
    return: "Mark returned"
  },
  askMove: (move, number, who, total, tracking) => `Order ${number}, ${who}, ${total}: shall I mark it as ${moveNames[move]}${tracking ? `, tracking number ${tracking}` : ""}?`,
  moveDone: (move, number) => `Order ${number} is ${moveNames[move]}.`,
  moveLeft: "All right, I\u2019ve left it as it is.",
  notice: (move, number) => ({
    place: `Your order ${number} is placed.`,
    pay: `We\u2019ve received your payment for order ${number}. Thank you!`,
    ship: `Good news: your order ${number} is on its way.`,
    deliver: `Your order ${number} has been delivered. Enjoy!`,
    cancel: `Your order ${number} has been cancelled.`,
    refund: `We\u2019ve sent your money back for order ${number}.`,
    return: `What you sent back of order ${number} has arrived here.`
  })[move],
  orderExpired: (number) => `Your order ${number} has ended because no payment came in time. You pay nothing, and nothing is sent. If you still want it, just tell me.`,
  addingUp: "Adding it up\u2026",
  jobFailed: "I couldn\u2019t add that up just now, sorry. Please ask again in a moment.",
  summaryTitle: (period) => `Summary, ${periods[period]}`,
  revenue: "Revenue",
  orders: "Orders",
  averageOrder: "Average order",
  newCustomers: "New customers",
  cancelledOrders: "Cancelled",
  unpaid: "Waiting for payment",
  toShip: "Waiting to be shipped",
  byCity: "Revenue by city",
  elsewhere: "Elsewhere",
  comparedWith: (period, percent) => {
    if (percent === null) return `No orders ${before2[period]} to compare with`;
    if (percent === 0) return `As much as ${before2[period]}`;
    return `${Math.abs(percent)}% ${percent > 0 ? "more" : "less"} than ${before2[period]}`;
  },
  noOrdersInPeriod: "No orders in this time.",
  part: {
    lines: "what you would like",
    contact: "your name and how to reach you",
    address: "the delivery address"
  },
  problem: {
    orderNotFound: () => "I can\u2019t find an order like that. Please check the number.",
    customerNotFound: () => "I can\u2019t find that customer.",
    productNotFound: () => "We don\u2019t sell that any more, sorry.",
    orderEmpty: () => "There is nothing in the order yet.",
    orderIncomplete: ({ missing }) => `I still need ${list(missing.map((part2) => en.part[part2]))}.`,
    quantityNotAllowed: ({ most }) => `I can take whole numbers from 1 to ${most}.`,
    tooManyLines: ({ most }) => `One order can hold ${most} different products. Please place a second one for the rest.`,
    totalTooLarge: () => "That is more than I can take in one order. Please split it.",
    currenciesDiffer: () => "These products are priced in different currencies. Please order them separately.",
    outOfStock: ({ short }) => short.map(
      ({ nameEn, left: left2 }) => left2 > 0 ? `We have only ${left2} of ${nameEn} left.` : `${nameEn} is sold out at the moment.`
    ).join(" "),
    moveNotAllowed: ({ move, ...order }) => moveRefused(move, en.standing(order)),
    orderChanged: () => "The order has changed in the meantime.",
    contactNotValid: ({ field }) => `That ${field === "email" ? "e-mail address" : field} doesn\u2019t look right. Please give it once more.`,
    lineNotFound: ({ position }) => `The order has no line ${position}.`,
    amountNotAllowed: ({ most, currency }) => most > 0 ? `The amount can be ${formatMoney(most, currency, "en")} at the most.` : "There is nothing left to pay or to give back.",
    approvalNeeded: ({ limit, currency }) => `Above ${formatMoney(limit, currency, "en")} a manager has to give the money back.`,
    discountNotAllowed: () => "A discount needs a reason, and takes off between nothing and the whole price.",
    quoteExpired: () => "This quote has expired. Ask us for a new one, and we\u2019ll see what we can do.",
    linkNotValid: () => "This link was used already or has expired. Ask for a new one."
  }
};
var categoryNames = {
  "green-tea": "green tea",
  oolong: "oolong",
  "black-tea": "black tea",
  "white-tea": "white tea",
  "dark-tea": "dark tea",
  herbal: "flower and herbal tea",
  teaware: "teaware",
  cups: "cups and mugs",
  gifts: "gift sets",
  accessories: "accessories"
};
var eventNames = {
  placed: "Placed",
  paid: "Paid",
  shipped: "Shipped",
  delivered: "Delivered",
  completed: "Completed",
  cancelled: "Cancelled",
  expired: "Ended unpaid",
  revived: "Taken up again",
  partlyPaid: "Partly paid",
  moneyKept: "Money kept to be given back",
  partlyRefunded: "Partly refunded",
  refunded: "Refunded",
  partlyShipped: "Partly shipped",
  partlyDelivered: "Partly delivered",
  partlyReturned: "Partly returned",
  returned: "Returned"
};
var paymentNames = {
  partlyPaid: "partly paid",
  partlyRefunded: "partly refunded"
};
var fulfilmentNames = {
  unfulfilled: "not shipped yet",
  partlyShipped: "partly shipped",
  shipped: "on its way"
};
var moveNames = {
  place: "placed",
  pay: "paid",
  ship: "shipped",
  deliver: "delivered",
  cancel: "cancelled",
  refund: "refunded",
  return: "returned"
};
var before2 = {
  today: "yesterday",
  yesterday: "the day before",
  week: "last week",
  lastWeek: "the week before",
  month: "last month",
  lastMonth: "the month before"
};
function moveRefused(move, standing) {
  if (move === "cancel") return `This order can\u2019t be cancelled any more: it is ${standing}.`;
  if (move === "refund" || move === "return")
    return `This order can\u2019t be ${moveNames[move]}: it is ${standing}.`;
  return `This order can\u2019t be marked as ${moveNames[move]}: it is ${standing}.`;
}

// dialogs/replies/service.zh.ts
var serviceZh = {
  goodbye: "\u518D\u89C1\uFF0C\u8C22\u8C22\u5149\u4E34\uFF0C\u6B22\u8FCE\u968F\u65F6\u518D\u6765\uFF01",
  goodbyeOpen: "\u518D\u89C1\uFF01\u8FD9\u4E00\u5355\u8FD8\u6CA1\u6709\u63D0\u4EA4\uFF0C\u5DF2\u7ECF\u7ED9\u60A8\u7559\u7740\u4E86\u3002\u60F3\u7EE7\u7EED\u7684\u65F6\u5019\u8BF4\u201C\u597D\u7684\u201D\uFF0C\u6211\u518D\u62FF\u7ED9\u60A8\u770B\u3002",
  together: (sentences) => sentences.filter(Boolean).join(""),
  factUnknown: "\u62B1\u6B49\uFF0C\u8FD9\u4E2A\u6211\u6682\u65F6\u56DE\u7B54\u4E0D\u4E86\uFF1A\u5E97\u91CC\u8FD8\u6CA1\u6709\u544A\u8BC9\u6211\uFF0C\u6211\u4E5F\u4E0D\u6562\u4E71\u8BF4\u3002",
  reach: (fact) => `\u60A8\u53EF\u4EE5\u8FD9\u6837\u8054\u7CFB\u5E97\u5458\uFF1A${fact}`,
  noReach: "\u62B1\u6B49\uFF0C\u8FD9\u91CC\u6682\u65F6\u8FD8\u4E0D\u80FD\u8F6C\u63A5\u4EBA\u5DE5\u3002",
  recommend: "\u6211\u6765\u5E2E\u60A8\u6311\u3002\u5148\u8BF4\u8BF4\u60A8\u7684\u559C\u597D\uFF0C\u6211\u628A\u5E97\u91CC\u6709\u7684\u62FF\u7ED9\u60A8\u770B\u3002",
  recommendGift: "\u9001\u793C\u7684\u8BDD\uFF0C\u8FD9\u51E0\u6B3E\u793C\u76D2\u6BD4\u8F83\u5408\u9002\uFF1A",
  matter: {
    "payment.pay": "\u8C22\u8C22\uFF01\u6211\u8FD9\u91CC\u6682\u65F6\u8FD8\u4E0D\u80FD\u6536\u6B3E\uFF0C\u4ED8\u6B3E\u7531\u5E97\u5458\u548C\u60A8\u5B89\u6392\u3002\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\u3002",
    "payment.problem": "\u62B1\u6B49\uFF0C\u4ED8\u6B3E\u7ED9\u60A8\u6DFB\u9EBB\u70E6\u4E86\u3002\u6211\u770B\u4E0D\u5230\u4ED8\u6B3E\u8BB0\u5F55\uFF0C\u9700\u8981\u5E97\u5458\u6765\u6838\u5B9E\uFF0C\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\u3002\u5F04\u6E05\u695A\u4E4B\u524D\uFF0C\u8BF7\u5148\u4E0D\u8981\u91CD\u590D\u4ED8\u6B3E\u3002",
    invoice: "\u53D1\u7968\u548C\u6536\u636E\u7531\u5E97\u5458\u5F00\u5177\uFF0C\u6211\u8FD9\u91CC\u5F00\u4E0D\u4E86\u3002\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\uFF1B\u5982\u679C\u9700\u8981\u5199\u516C\u53F8\u62AC\u5934\u6216\u7A0E\u53F7\uFF0C\u8BF7\u4E00\u5E76\u544A\u8BC9\u6211\u3002",
    "order.damaged": "\u975E\u5E38\u62B1\u6B49\uFF0C\u4E1C\u897F\u6CA1\u80FD\u597D\u597D\u5730\u9001\u5230\u60A8\u624B\u91CC\u3002\u8FD9\u4EF6\u4E8B\u9700\u8981\u5E97\u5458\u6765\u5904\u7406\uFF0C\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\u3002\u8BF7\u5148\u4FDD\u7559\u5546\u54C1\u548C\u5305\u88C5\uFF0C\u5E76\u544A\u8BC9\u6211\u662F\u54EA\u51E0\u4EF6\u6709\u95EE\u9898\u3002",
    "refund.request": "\u9000\u6B3E\u8981\u7531\u5E97\u5458\u6765\u51B3\u5B9A\uFF0C\u6211\u81EA\u5DF1\u529E\u4E0D\u4E86\u3002\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\u3002",
    "refund.status": "\u9000\u6B3E\u8FDB\u5EA6\u6211\u8FD9\u8FB9\u770B\u4E0D\u5230\uFF0C\u9700\u8981\u5E97\u5458\u6765\u67E5\u3002\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\u3002",
    "return.request": "\u9000\u6362\u8D27\u7531\u5E97\u5458\u5904\u7406\uFF0C\u6211\u81EA\u5DF1\u529E\u4E0D\u4E86\u3002\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\uFF1B\u8BF7\u544A\u8BC9\u6211\u662F\u54EA\u51E0\u4EF6\uFF0C\u5E97\u5458\u8054\u7CFB\u60A8\u4E4B\u524D\u5148\u4E0D\u8981\u5BC4\u56DE\u3002"
  },
  orderUnseen: "\u6211\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\u6CA1\u6709\u770B\u5230\u60A8\u7684\u8BA2\u5355\uFF0C\u8BF7\u628A\u8BA2\u5355\u53F7\u548C\u60A8\u7684\u8054\u7CFB\u65B9\u5F0F\u544A\u8BC9\u6211\uFF0C\u65B9\u4FBF\u5E97\u5458\u67E5\u627E\u3002",
  complaint: "\u975E\u5E38\u62B1\u6B49\uFF0C\u7ED9\u60A8\u5E26\u6765\u4E86\u4E0D\u597D\u7684\u4F53\u9A8C\uFF0C\u4E5F\u8C22\u8C22\u60A8\u544A\u8BC9\u6211\u4EEC\u3002\u6211\u53EA\u662F\u667A\u80FD\u52A9\u624B\uFF0C\u6CA1\u529E\u6CD5\u76F4\u63A5\u66FF\u60A8\u5904\u7406\uFF1B\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\u3002",
  orderLate: "\u62B1\u6B49\u8BA9\u60A8\u4E45\u7B49\u4E86\u3002",
  orderLateNext: "\u6211\u8FD9\u8FB9\u80FD\u67E5\u5230\u7684\u5C31\u662F\u8FD9\u4E9B\uFF0C\u66F4\u591A\u60C5\u51B5\u9700\u8981\u5E97\u5458\u53BB\u6838\u5B9E\u3002\u60A8\u8BF4\u7684\u8BDD\u5DF2\u7ECF\u7559\u5728\u8FD9\u4E2A\u5BF9\u8BDD\u91CC\uFF0C\u4F9B\u5E97\u5458\u67E5\u770B\u3002",
  sameAgain: (number) => `\u548C\u8BA2\u5355${number}\u4E00\u6837\uFF0C\u6309\u4ECA\u5929\u7684\u4EF7\u683C\uFF1A`
};
var examplesZh = {
  "product.recommend": "\u5E2E\u6211\u63A8\u8350\u4E00\u6B3E\u8336",
  "product.advice": "\u600E\u4E48\u6CE1\u8336",
  "shop.hours": "\u4F60\u4EEC\u51E0\u70B9\u5F00\u95E8",
  "shop.location": "\u4F60\u4EEC\u5E97\u5728\u54EA\u91CC",
  "delivery.cost": "\u8FD0\u8D39\u591A\u5C11",
  "delivery.time": "\u51E0\u5929\u80FD\u5230",
  "payment.methods": "\u652F\u6301\u54EA\u4E9B\u4ED8\u6B3E\u65B9\u5F0F",
  "payment.pay": "\u6211\u73B0\u5728\u4ED8\u6B3E",
  "payment.problem": "\u4ED8\u6B3E\u5931\u8D25\u4E86",
  discount: "\u6709\u4F18\u60E0\u5417",
  invoice: "\u6211\u8981\u5F00\u53D1\u7968",
  "order.repeat": "\u548C\u4E0A\u6B21\u4E00\u6837",
  "order.late": "\u6211\u7684\u8BA2\u5355\u600E\u4E48\u8FD8\u6CA1\u5230",
  "order.damaged": "\u6536\u5230\u7684\u4E1C\u897F\u574F\u4E86",
  "refund.request": "\u6211\u8981\u9000\u6B3E",
  "refund.status": "\u9000\u6B3E\u5230\u8D26\u4E86\u5417",
  "return.request": "\u6211\u8981\u9000\u8D27",
  "return.policy": "\u9000\u6362\u8D27\u653F\u7B56\u662F\u4EC0\u4E48",
  complaint: "\u6211\u8981\u6295\u8BC9",
  person: "\u6211\u8981\u627E\u4EBA\u5DE5"
};

// dialogs/replies/zh.ts
var line2 = ({ nameZh, unitZh, quantity }) => `${quantity}${unitZh}${nameZh}`;
var list2 = (parts) => parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("\u3001")}\u548C${parts.at(-1)}`;
var periods2 = {
  today: "\u4ECA\u5929",
  yesterday: "\u6628\u5929",
  week: "\u672C\u5468",
  lastWeek: "\u4E0A\u5468",
  month: "\u672C\u6708",
  lastMonth: "\u4E0A\u4E2A\u6708"
};
var zh = {
  ...serviceZh,
  greeting: (shop) => `\u60A8\u597D\uFF0C\u6B22\u8FCE\u5149\u4E34${shop}\uFF01\u60F3\u4E70\u4EC0\u4E48\uFF0C\u76F4\u63A5\u544A\u8BC9\u6211\u5C31\u884C\uFF0C\u6211\u6765\u5E2E\u60A8\u4E0B\u5355\u3002\u4E5F\u53EF\u4EE5\u95EE\u6211\u6709\u4EC0\u4E48\u8336\u3001\u4EC0\u4E48\u4EF7\u683C\uFF0C\u6216\u8005\u67E5\u8BE2\u60A8\u7684\u8BA2\u5355\u3002`,
  staffGreeting: (name) => `${name}\uFF0C\u60A8\u597D\u3002\u8BA2\u5355\u548C\u5BA2\u6237\u7684\u4E8B\u90FD\u53EF\u4EE5\u95EE\u6211\uFF0C\u6536\u6B3E\u3001\u53D1\u8D27\u3001\u7B7E\u6536\u4E5F\u53EF\u4EE5\u544A\u8BC9\u6211\u6765\u767B\u8BB0\u3002`,
  help: "\u60A8\u53EF\u4EE5\u8FD9\u6837\u8BF4\uFF1A\n\n- \u201C\u4F60\u4EEC\u6709\u4EC0\u4E48\u8336\uFF1F\u201D\u201C\u9F99\u4E95\u591A\u5C11\u94B1\uFF1F\u201D\n- \u201C\u6765\u4E09\u76D2\u9F99\u4E95\u548C\u4E24\u4E2A\u9A6C\u514B\u676F\uFF0C\u9001\u5230\u4EBA\u6C11\u8DEF12\u53F7\u201D\n- \u201C\u6211\u7684\u8BA2\u5355\u5230\u54EA\u4E86\uFF1F\u201D\u201C\u53D6\u6D88\u8BA2\u53551024\u201D\n- \u201CEnglish\u201D \u53EF\u4EE5\u6362\u6210\u82F1\u6587",
  repHelp: "\u60A8\u53EF\u4EE5\u8FD9\u6837\u8BF4\uFF1A\n\n- \u201C\u4ECA\u65E5\u8BA2\u5355\u201D\n- \u201C\u8BA2\u53551024\u201D\n- \u201C\u5BA2\u6237\u5F20\u4E09\u201D\n- \u201C1024\u5DF2\u4ED8\u6B3E\u201D\u201C1024\u5DF2\u53D1\u8D27\u201D\u201C1024\u5DF2\u9001\u8FBE\u201D\uFF08\u6539\u52A8\u4E4B\u524D\u6211\u4F1A\u5148\u8DDF\u60A8\u786E\u8BA4\uFF09",
  managerHelp: "\u60A8\u53EF\u4EE5\u8FD9\u6837\u8BF4\uFF1A\n\n- \u201C\u4ECA\u65E5\u6C47\u603B\u201D\u201C\u672C\u5468\u6C47\u603B\u201D\u201C\u4E0A\u4E2A\u6708\u6C47\u603B\u201D\n- \u201C\u4ECA\u65E5\u8BA2\u5355\u201D\u201C\u8BA2\u53551024\u201D\u201C\u5BA2\u6237\u5F20\u4E09\u201D\n- \u201C1024\u5DF2\u4ED8\u6B3E\u201D\u201C1024\u5DF2\u53D1\u8D27\u201D\u201C1024\u5DF2\u9001\u8FBE\u201D",
  starters: ["\u4F60\u4EEC\u6709\u4EC0\u4E48\u8336\uFF1F", "\u6211\u8981\u4E0B\u5355", "\u6211\u7684\u8BA2\u5355\u5230\u54EA\u4E86\uFF1F"],
  repStarters: ["\u4ECA\u65E5\u8BA2\u5355", "\u5E2E\u52A9"],
  managerStarters: ["\u4ECA\u65E5\u6C47\u603B", "\u672C\u5468\u6C47\u603B", "\u4ECA\u65E5\u8BA2\u5355"],
  thanks: "\u4E0D\u5BA2\u6C14\uFF01",
  languageSet: "\u597D\u7684\uFF0C\u6211\u4EEC\u7528\u4E2D\u6587\u804A\u3002",
  privacy: (link) => `\u6211\u4EEC\u4F1A\u4FDD\u5B58\u60A8\u7684\u59D3\u540D\u3001\u8054\u7CFB\u65B9\u5F0F\u3001\u5730\u5740\u3001\u8BA2\u5355\u548C\u804A\u5929\u8BB0\u5F55\uFF0C\u53EA\u7528\u6765\u5904\u7406\u60A8\u7684\u8BA2\u5355\u3002\u8BE6\u7EC6\u8BF4\u660E\uFF1A${link}`,
  noPerson: "\u62B1\u6B49\uFF0C\u6211\u662F\u5E97\u91CC\u7684\u667A\u80FD\u52A9\u624B\uFF0C\u8FD9\u91CC\u6682\u65F6\u8FD8\u4E0D\u80FD\u8F6C\u63A5\u4EBA\u5DE5\u3002\u6211\u53EF\u4EE5\u5E2E\u60A8\u4E0B\u5355\u3001\u4ECB\u7ECD\u5546\u54C1\uFF0C\u6216\u8005\u67E5\u8BE2\u8BA2\u5355\u3002",
  notUnderstood: "\u62B1\u6B49\uFF0C\u6211\u6CA1\u542C\u660E\u767D\u3002\u6211\u53EF\u4EE5\u7ED9\u60A8\u4ECB\u7ECD\u5546\u54C1\u3001\u5E2E\u60A8\u4E0B\u5355\uFF0C\u6216\u8005\u67E5\u8BE2\u8BA2\u5355\u3002\u60A8\u60F3\u505A\u4EC0\u4E48\uFF1F",
  didYouMean: "\u6211\u4E0D\u592A\u786E\u5B9A\u60A8\u7684\u610F\u601D\uFF0C\u60A8\u662F\u60F3\uFF1A",
  intentExamples: {
    ...examplesZh,
    "product.browse": "\u4F60\u4EEC\u6709\u4EC0\u4E48\u8336\uFF1F",
    "product.search": "\u4ECB\u7ECD\u4E00\u4E0B\u5546\u54C1",
    "order.place": "\u6211\u8981\u4E0B\u5355",
    "order.status": "\u6211\u7684\u8BA2\u5355\u5230\u54EA\u4E86\uFF1F",
    "order.cancel": "\u53D6\u6D88\u6211\u7684\u8BA2\u5355",
    help: "\u5E2E\u52A9",
    "manager.summary": "\u4ECA\u65E5\u6C47\u603B",
    "rep.ordersToday": "\u4ECA\u65E5\u8BA2\u5355"
  },
  nothingToCancel: "\u73B0\u5728\u6CA1\u6709\u53EF\u4EE5\u53D6\u6D88\u7684\u5185\u5BB9\u3002",
  nothingOpen: "\u73B0\u5728\u6CA1\u6709\u6B63\u5728\u586B\u5199\u7684\u8BA2\u5355\u3002\u60F3\u4E70\u4EC0\u4E48\uFF0C\u76F4\u63A5\u544A\u8BC9\u6211\u5C31\u884C\u3002",
  nothingToConfirm: "\u73B0\u5728\u6CA1\u6709\u9700\u8981\u786E\u8BA4\u7684\u4E8B\u3002",
  allRight: "\u597D\u7684\u3002",
  failed: "\u62B1\u6B49\uFF0C\u6211\u4EEC\u8FD9\u8FB9\u51FA\u4E86\u70B9\u95EE\u9898\uFF0C\u4EC0\u4E48\u90FD\u6CA1\u6709\u6539\u52A8\u3002\u8BF7\u60A8\u518D\u8BF4\u4E00\u904D\uFF1B\u5982\u679C\u8FD8\u662F\u4E0D\u884C\uFF0C\u6362\u4E2A\u8BF4\u6CD5\u8BD5\u8BD5\u3002",
  onlyForStaff: "\u8FD9\u662F\u5E97\u5458\u624D\u80FD\u7528\u7684\u529F\u80FD\u3002\u60A8\u53EF\u4EE5\u95EE\u201C\u6211\u7684\u8BA2\u5355\u5230\u54EA\u4E86\uFF1F\u201D\uFF0C\u67E5\u770B\u81EA\u5DF1\u7684\u8BA2\u5355\u3002",
  onlyForManagers: "\u6C47\u603B\u53EA\u6709\u7ECF\u7406\u53EF\u4EE5\u770B\u3002\u60A8\u53EF\u4EE5\u95EE\u201C\u4ECA\u65E5\u8BA2\u5355\u201D\u3002",
  fileNotTaken: "\u62B1\u6B49\uFF0C\u6211\u6682\u65F6\u8FD8\u770B\u4E0D\u4E86\u6587\u4EF6\uFF0C\u8BF7\u7528\u6587\u5B57\u544A\u8BC9\u6211\u3002",
  category: (name) => categoryNames2[name] ?? name,
  categories: (names) => `\u6211\u4EEC\u6709${list2(names)}\u3002\u60A8\u60F3\u770B\u54EA\u4E00\u7C7B\uFF1F`,
  productsFound: (count) => count === 1 ? "\u627E\u5230\u4E86\uFF1A" : "\u4E3A\u60A8\u627E\u5230\u8FD9\u4E9B\uFF1A",
  spokenProducts: (intro, products) => `${intro}${products.map(([name, price]) => `${name}\uFF0C${price}`).join("\uFF1B")}`,
  noProductFound: (words) => `\u5E97\u91CC\u6CA1\u6709\u627E\u5230\u201C${words}\u201D\u3002\u6211\u4EEC\u6709\u8FD9\u4E9B\uFF1A`,
  inStock: (left2) => left2 <= 5 ? `\u4EC5\u5269${left2}\u4EF6` : "\u6709\u8D27",
  outOfStock: "\u5DF2\u552E\u5B8C",
  onOrder: "\u53EF\u9884\u8BA2\uFF0C\u7A0D\u540E\u53D1\u8D27",
  orderThis: "\u8D2D\u4E70",
  orderThisSays: (said) => `\u6765${line2(said)}`,
  spoken: (parts) => parts.map((part2) => typeof part2 === "string" ? part2 : part2.join("\uFF1A")).join("\u3002"),
  lines: (lines) => lines.map(line2).join("\u3001"),
  line: line2,
  askProducts: "\u60A8\u60F3\u4E70\u70B9\u4EC0\u4E48\uFF1F\u53EF\u4EE5\u4E00\u6B21\u8BF4\u51E0\u6837\uFF0C\u6BD4\u5982\u201C\u4E24\u76D2\u9F99\u4E95\u548C\u4E00\u4E2A\u9A6C\u514B\u676F\u201D\u3002",
  noted: "\u597D\u7684\uFF0C\u5DF2\u7ECF\u8BB0\u4E0B\u3002",
  cannotSay: "\u62B1\u6B49\uFF0C\u8FD9\u4E2A\u6211\u6682\u65F6\u56DE\u7B54\u4E0D\u4E86\u3002",
  noHurry: "\u4E0D\u7740\u6025\u3002\u5982\u679C\u4E0D\u60F3\u4E70\u4E86\uFF0C\u8BF4\u201C\u53D6\u6D88\u201D\u5C31\u884C\u3002",
  askWhich: (words) => words ? `\u201C${words}\u201D\u6709\u51E0\u6B3E\uFF0C\u60A8\u8981\u54EA\u4E00\u6B3E\uFF1F` : "\u60A8\u8BF4\u7684\u662F\u54EA\u4E00\u6B3E\uFF1F",
  askQuantity: (name, unit) => `${name}\u8981\u51E0${unit}\uFF1F`,
  unclearQuantity: (said, name, unit) => `${name}\u6309\u6574${unit}\u5356\uFF0C\u201C${said}\u201D\u4E0D\u592A\u597D\u529E\u3002\u60A8\u8981\u51E0${unit}\uFF1F`,
  askAddress: "\u9001\u5230\u54EA\u91CC\u5462\uFF1F",
  addressUnclear: "\u8FD8\u9700\u8981\u4E00\u4E2A\u6536\u8D27\u5730\u5740\uFF0C\u8BF7\u5199\u660E\u8857\u9053\u548C\u95E8\u724C\u53F7\u3002\u9001\u5230\u54EA\u91CC\u5462\uFF1F",
  askContact: (link) => `\u8BF7\u95EE\u600E\u4E48\u79F0\u547C\u60A8\uFF1F\u518D\u7559\u4E00\u4E2A\u624B\u673A\u53F7\u6216\u90AE\u7BB1\uFF0C\u53EA\u7528\u4E8E\u9001\u8D27\u548C\u8BA2\u5355\u6C9F\u901A\uFF08[\u9690\u79C1\u8BF4\u660E](${link})\uFF09\u3002`,
  contactUnclear: "\u9700\u8981\u60A8\u7684\u59D3\u540D\u548C\u624B\u673A\u53F7\uFF08\u6216\u90AE\u7BB1\uFF09\uFF0C\u6BD4\u5982\u201C\u738B\u82B3\uFF0C13800001234\u201D\u3002",
  stillMissing: { name: "\u8C22\u8C22\u3002\u8BF7\u95EE\u600E\u4E48\u79F0\u547C\u60A8\uFF1F", reach: "\u8C22\u8C22\u3002\u518D\u7559\u4E00\u4E2A\u624B\u673A\u53F7\u6216\u90AE\u7BB1\uFF0C\u65B9\u4FBF\u8054\u7CFB\u60A8\u3002" },
  taken: (said) => `\u597D\u7684\uFF0C${said}\u3002`,
  unknownProduct: (words) => `\u5E97\u91CC\u6CA1\u6709\u201C${words}\u201D\u3002`,
  removed: (name) => `\u5DF2\u4ECE\u8BA2\u5355\u91CC\u53BB\u6389${name}\u3002`,
  notInOrder: (name) => `\u8BA2\u5355\u91CC\u6CA1\u6709${name}\u3002`,
  askChange: "\u8981\u6539\u54EA\u91CC\uFF1F\u53EF\u4EE5\u8BF4\u201C\u6539\u62105\u76D2\u201D\u201C\u4E0D\u8981\u9A6C\u514B\u676F\u4E86\u201D\u201C\u9001\u5230\u6E56\u6EE8\u8DEF5\u53F7\u201D\uFF0C\u6216\u8005\u201C\u53D6\u6D88\u201D\u3002",
  confirmTitle: "\u60A8\u7684\u8BA2\u5355",
  confirmAsk: "\u786E\u8BA4\u4E0B\u5355\u5417\uFF1F",
  confirmAgain: "\u8BF7\u70B9\u201C\u786E\u8BA4\u4E0B\u5355\u201D\u6216\u56DE\u590D\u201C\u597D\u7684\u201D\uFF1B\u8981\u4FEE\u6539\u8BF7\u76F4\u63A5\u544A\u8BC9\u6211\uFF0C\u4E0D\u8981\u4E86\u5C31\u8BF4\u201C\u53D6\u6D88\u201D\u3002",
  confirmButton: "\u786E\u8BA4\u4E0B\u5355",
  changeButton: "\u4FEE\u6539",
  cancelButton: "\u53D6\u6D88",
  priceChanged: "\u4EF7\u683C\u6216\u8BA2\u5355\u5185\u5BB9\u521A\u521A\u6709\u53D8\u52A8\uFF0C\u8BF7\u60A8\u518D\u770B\u4E00\u4E0B\uFF1A",
  orderGivenUp: "\u597D\u7684\uFF0C\u8FD9\u4E2A\u8BA2\u5355\u4E0D\u8981\u4E86\uFF0C\u6CA1\u6709\u4E0B\u5355\u3002",
  orderPlaced: (number, total) => `\u4E0B\u5355\u6210\u529F\uFF0C\u8C22\u8C22\u60A8\uFF01\u8BA2\u5355\u53F7${number}\uFF0C\u5408\u8BA1${total}\u3002\u53D1\u8D27\u540E\u6211\u4F1A\u5728\u8FD9\u91CC\u901A\u77E5\u60A8\uFF0C\u60A8\u4E5F\u53EF\u4EE5\u968F\u65F6\u95EE\u201C\u6211\u7684\u8BA2\u5355\u5230\u54EA\u4E86\u201D\u3002`,
  orderPlacedBefore: (number) => `\u8FD9\u4E2A\u8BA2\u5355\u5DF2\u7ECF\u4E0B\u8FC7\u4E86\uFF0C\u8BA2\u5355\u53F7${number}\uFF0C\u6CA1\u6709\u91CD\u590D\u4E0B\u5355\u3002`,
  cardTooOld: "\u90A3\u5F20\u5361\u7247\u5DF2\u7ECF\u8FC7\u671F\u4E86\uFF0C\u76EE\u524D\u7684\u60C5\u51B5\u662F\uFF1A",
  deliverTo: "\u6536\u8D27\u5730\u5740",
  contact: "\u8054\u7CFB\u4EBA",
  total: "\u5408\u8BA1",
  discount: "\u4F18\u60E0",
  shippingFee: "\u8FD0\u8D39",
  taxIncluded: (amount) => `\u542B\u7A0E${amount}`,
  soFar: (lines, total) => `\u76EE\u524D\u7684\u8BA2\u5355\uFF1A${lines}\uFF0C\u5408\u8BA1${total}\u3002`,
  noOrders: "\u60A8\u8FD8\u6CA1\u6709\u5728\u8FD9\u91CC\u4E0B\u8FC7\u5355\u3002\u60F3\u4E70\u4EC0\u4E48\uFF0C\u76F4\u63A5\u544A\u8BC9\u6211\u5C31\u884C\u3002",
  whichOrder: "\u60A8\u8BF4\u7684\u662F\u54EA\u4E2A\u8BA2\u5355\uFF1F",
  otherOrders: "\u60A8\u7684\u5176\u4ED6\u8BA2\u5355\uFF1A",
  cancelThis: (number) => `\u53D6\u6D88\u8BA2\u5355${number}`,
  orderTitle: (number) => `\u8BA2\u5355${number}`,
  standing: ({ status, payment, fulfilment }) => {
    if (status === "cancelled") return "\u5DF2\u53D6\u6D88";
    return `${paymentNames2[payment] ?? payment}\uFF0C${fulfilmentNames2[fulfilment] ?? fulfilment}`;
  },
  event: (kind) => eventNames2[kind] ?? kind,
  placedOn: "\u4E0B\u5355\u65F6\u95F4",
  tracking: "\u5FEB\u9012\u5355\u53F7",
  askCancel: (number, total) => `\u8BA2\u5355${number}\uFF0C\u5408\u8BA1${total}\uFF0C\u786E\u5B9A\u8981\u53D6\u6D88\u5417\uFF1F`,
  cancelled: (number) => `\u8BA2\u5355${number}\u5DF2\u53D6\u6D88\u3002`,
  cancelledBefore: (number) => `\u8BA2\u5355${number}\u4E4B\u524D\u5DF2\u7ECF\u53D6\u6D88\u4E86\u3002`,
  orderKept: (number) => `\u597D\u7684\uFF0C\u8BA2\u5355${number}\u4FDD\u6301\u4E0D\u53D8\u3002`,
  yes: "\u662F\u7684",
  no: "\u4E0D\u7528\u4E86",
  ordersToday: (count, total) => `\u4ECA\u5929\u6709${count}\u4E2A\u8BA2\u5355\uFF0C\u5408\u8BA1${total}\u3002`,
  noOrdersToday: "\u4ECA\u5929\u8FD8\u6CA1\u6709\u8BA2\u5355\u3002",
  more: (count) => `\u8FD8\u6709${count}\u4E2A`,
  customersFound: (count) => `\u627E\u5230${count}\u4F4D\u5BA2\u6237\uFF0C\u60A8\u8981\u770B\u54EA\u4E00\u4F4D\uFF1F`,
  manyCustomers: "\u7B26\u5408\u7684\u5BA2\u6237\u5F88\u591A\uFF0C\u5148\u5217\u51FA\u51E0\u4F4D\uFF1B\u8BF4\u5168\u540D\u6216\u624B\u673A\u53F7\u53EF\u4EE5\u76F4\u63A5\u627E\u5230\u3002",
  noCustomer: (words) => `\u6CA1\u6709\u627E\u5230\u201C${words}\u201D\u3002\u8BF7\u8BD5\u8BD5\u5168\u540D\u3001\u624B\u673A\u53F7\u6216\u90AE\u7BB1\u3002`,
  askCustomer: "\u8981\u67E5\u54EA\u4F4D\u5BA2\u6237\uFF1F\u8BF7\u544A\u8BC9\u6211\u59D3\u540D\u3001\u624B\u673A\u53F7\u6216\u90AE\u7BB1\u3002",
  askOrderNumber: "\u8981\u67E5\u54EA\u4E2A\u8BA2\u5355\uFF1F\u8BF7\u544A\u8BC9\u6211\u8BA2\u5355\u53F7\uFF0C\u6BD4\u5982\u201C\u8BA2\u53551024\u201D\u3002",
  customerSince: "\u5EFA\u6863\u65F6\u95F4",
  ordersCount: "\u8BA2\u5355\u6570",
  spent: "\u7D2F\u8BA1\u6D88\u8D39",
  lastOrders: "\u6700\u8FD1\u8BA2\u5355",
  phone: "\u624B\u673A",
  email: "\u90AE\u7BB1",
  address: "\u5730\u5740",
  none: "\u65E0",
  moveButton: {
    place: "\u4E0B\u5355",
    pay: "\u767B\u8BB0\u4ED8\u6B3E",
    ship: "\u767B\u8BB0\u53D1\u8D27",
    deliver: "\u767B\u8BB0\u9001\u8FBE",
    cancel: "\u53D6\u6D88\u8BA2\u5355",
    refund: "\u9000\u6B3E",
    return: "\u767B\u8BB0\u9000\u8D27"
  },
  askMove: (move, number, who, total, tracking) => `\u8BA2\u5355${number}\uFF0C${who}\uFF0C${total}\uFF0C\u786E\u8BA4\u767B\u8BB0\u4E3A${moveNames2[move]}${tracking ? `\uFF0C\u5FEB\u9012\u5355\u53F7${tracking}` : ""}\u5417\uFF1F`,
  moveDone: (move, number) => `\u8BA2\u5355${number}\u5DF2\u767B\u8BB0\u4E3A${moveNames2[move]}\u3002`,
  moveLeft: "\u597D\u7684\uFF0C\u6CA1\u6709\u6539\u52A8\u3002",
  notice: (move, number) => ({
    place: `\u60A8\u7684\u8BA2\u5355${number}\u5DF2\u4E0B\u5355\u3002`,
    pay: `\u60A8\u7684\u8BA2\u5355${number}\u5DF2\u6536\u5230\u4ED8\u6B3E\uFF0C\u8C22\u8C22\uFF01`,
    ship: `\u60A8\u7684\u8BA2\u5355${number}\u5DF2\u7ECF\u53D1\u8D27\uFF0C\u8BF7\u7559\u610F\u67E5\u6536\u3002`,
    deliver: `\u60A8\u7684\u8BA2\u5355${number}\u5DF2\u9001\u8FBE\uFF0C\u795D\u60A8\u559D\u8336\u6109\u5FEB\uFF01`,
    cancel: `\u60A8\u7684\u8BA2\u5355${number}\u5DF2\u53D6\u6D88\u3002`,
    refund: `\u60A8\u7684\u8BA2\u5355${number}\u5DF2\u9000\u6B3E\uFF0C\u8BF7\u7559\u610F\u67E5\u6536\u3002`,
    return: `\u60A8\u9000\u56DE\u7684\u5546\u54C1\uFF08\u8BA2\u5355${number}\uFF09\u6211\u4EEC\u5DF2\u6536\u5230\u3002`
  })[move],
  orderExpired: (number) => `\u60A8\u7684\u8BA2\u5355${number}\u903E\u671F\u672A\u4ED8\u6B3E\uFF0C\u5DF2\u81EA\u52A8\u53D6\u6D88\uFF0C\u4E0D\u4F1A\u53D1\u8D27\u3002\u5982\u679C\u8FD8\u60F3\u8981\uFF0C\u76F4\u63A5\u544A\u8BC9\u6211\u5C31\u884C\u3002`,
  addingUp: "\u6B63\u5728\u7EDF\u8BA1\u2026\u2026",
  jobFailed: "\u62B1\u6B49\uFF0C\u521A\u624D\u6CA1\u80FD\u7EDF\u8BA1\u51FA\u6765\uFF0C\u8BF7\u7A0D\u540E\u518D\u8BD5\u3002",
  summaryTitle: (period) => `${periods2[period]}\u6C47\u603B`,
  revenue: "\u9500\u552E\u989D",
  orders: "\u8BA2\u5355\u6570",
  averageOrder: "\u5BA2\u5355\u4EF7",
  newCustomers: "\u65B0\u5BA2\u6237",
  cancelledOrders: "\u5DF2\u53D6\u6D88",
  unpaid: "\u5F85\u4ED8\u6B3E",
  toShip: "\u5F85\u53D1\u8D27",
  byCity: "\u5404\u57CE\u5E02\u9500\u552E\u989D",
  elsewhere: "\u5176\u4ED6",
  comparedWith: (period, percent) => {
    if (percent === null) return `${before3[period]}\u6CA1\u6709\u8BA2\u5355\uFF0C\u65E0\u4ECE\u6BD4\u8F83`;
    if (percent === 0) return `\u4E0E${before3[period]}\u6301\u5E73`;
    return `\u6BD4${before3[period]}${percent > 0 ? "\u589E\u957F" : "\u4E0B\u964D"}${Math.abs(percent)}%`;
  },
  noOrdersInPeriod: "\u8FD9\u6BB5\u65F6\u95F4\u6CA1\u6709\u8BA2\u5355\u3002",
  part: { lines: "\u8981\u4E70\u7684\u5546\u54C1", contact: "\u60A8\u7684\u59D3\u540D\u548C\u8054\u7CFB\u65B9\u5F0F", address: "\u6536\u8D27\u5730\u5740" },
  problem: {
    orderNotFound: () => "\u6CA1\u6709\u627E\u5230\u8FD9\u4E2A\u8BA2\u5355\uFF0C\u8BF7\u6838\u5BF9\u4E00\u4E0B\u8BA2\u5355\u53F7\u3002",
    customerNotFound: () => "\u6CA1\u6709\u627E\u5230\u8FD9\u4F4D\u5BA2\u6237\u3002",
    productNotFound: () => "\u62B1\u6B49\uFF0C\u8FD9\u6B3E\u5546\u54C1\u5DF2\u7ECF\u4E0B\u67B6\u4E86\u3002",
    orderEmpty: () => "\u8BA2\u5355\u91CC\u8FD8\u6CA1\u6709\u5546\u54C1\u3002",
    orderIncomplete: ({ missing }) => `\u8FD8\u9700\u8981${list2(missing.map((part2) => zh.part[part2]))}\u3002`,
    quantityNotAllowed: ({ most }) => `\u6570\u91CF\u8BF7\u586B1\u5230${most}\u4E4B\u95F4\u7684\u6574\u6570\u3002`,
    tooManyLines: ({ most }) => `\u4E00\u4E2A\u8BA2\u5355\u6700\u591A${most}\u79CD\u5546\u54C1\uFF0C\u5176\u4F59\u7684\u8BF7\u53E6\u4E0B\u4E00\u5355\u3002`,
    totalTooLarge: () => "\u91D1\u989D\u8D85\u51FA\u5355\u7B14\u8BA2\u5355\u7684\u4E0A\u9650\uFF0C\u8BF7\u5206\u51E0\u6B21\u4E0B\u5355\u3002",
    currenciesDiffer: () => "\u8FD9\u4E9B\u5546\u54C1\u7684\u5E01\u79CD\u4E0D\u540C\uFF0C\u8BF7\u5206\u5F00\u4E0B\u5355\u3002",
    outOfStock: ({ short }) => short.map(({ nameZh, left: left2 }) => left2 > 0 ? `${nameZh}\u53EA\u5269${left2}\u4EF6\u4E86\u3002` : `${nameZh}\u6682\u65F6\u5356\u5B8C\u4E86\u3002`).join(""),
    moveNotAllowed: ({ move, ...order }) => moveRefused2(move, zh.standing(order)),
    orderChanged: () => "\u8BA2\u5355\u521A\u521A\u6709\u53D8\u52A8\u3002",
    contactNotValid: ({ field }) => `${{ name: "\u59D3\u540D", phone: "\u624B\u673A\u53F7", email: "\u90AE\u7BB1", address: "\u5730\u5740" }[field]}\u597D\u50CF\u4E0D\u5BF9\uFF0C\u8BF7\u518D\u586B\u4E00\u6B21\u3002`,
    lineNotFound: ({ position }) => `\u8BA2\u5355\u91CC\u6CA1\u6709\u7B2C${position}\u884C\u3002`,
    amountNotAllowed: ({ most, currency }) => most > 0 ? `\u91D1\u989D\u6700\u591A${formatMoney(most, currency, "zh")}\u3002` : "\u6CA1\u6709\u53EF\u4EE5\u518D\u4ED8\u6216\u518D\u9000\u7684\u91D1\u989D\u3002",
    approvalNeeded: ({ limit, currency }) => `\u8D85\u8FC7${formatMoney(limit, currency, "zh")}\u7684\u9000\u6B3E\u8981\u7531\u7ECF\u7406\u6765\u529E\u3002`,
    discountNotAllowed: () => "\u6298\u6263\u8981\u5199\u660E\u539F\u56E0\uFF0C\u5E76\u4E14\u4E0D\u80FD\u8D85\u8FC7\u539F\u4EF7\u3002",
    quoteExpired: () => "\u8FD9\u4EFD\u62A5\u4EF7\u5DF2\u7ECF\u8FC7\u671F\u4E86\uFF0C\u8BF7\u8054\u7CFB\u6211\u4EEC\u91CD\u65B0\u62A5\u4EF7\u3002",
    linkNotValid: () => "\u8FD9\u4E2A\u94FE\u63A5\u5DF2\u7ECF\u7528\u8FC7\u6216\u8FC7\u671F\u4E86\uFF0C\u8BF7\u7D22\u53D6\u65B0\u7684\u94FE\u63A5\u3002"
  }
};
var categoryNames2 = {
  "green-tea": "\u7EFF\u8336",
  oolong: "\u4E4C\u9F99\u8336",
  "black-tea": "\u7EA2\u8336",
  "white-tea": "\u767D\u8336",
  "dark-tea": "\u9ED1\u8336",
  herbal: "\u82B1\u8349\u8336",
  teaware: "\u8336\u5177",
  cups: "\u676F\u5B50",
  gifts: "\u793C\u76D2",
  accessories: "\u914D\u4EF6"
};
var eventNames2 = {
  placed: "\u5DF2\u4E0B\u5355",
  paid: "\u5DF2\u4ED8\u6B3E",
  shipped: "\u5DF2\u53D1\u8D27",
  delivered: "\u5DF2\u9001\u8FBE",
  completed: "\u5DF2\u5B8C\u6210",
  cancelled: "\u5DF2\u53D6\u6D88",
  expired: "\u903E\u671F\u672A\u4ED8\u6B3E",
  revived: "\u5DF2\u6062\u590D",
  partlyPaid: "\u5DF2\u4ED8\u90E8\u5206",
  moneyKept: "\u6B3E\u9879\u5F85\u9000",
  partlyRefunded: "\u5DF2\u9000\u90E8\u5206",
  refunded: "\u5DF2\u9000\u6B3E",
  partlyShipped: "\u90E8\u5206\u53D1\u8D27",
  partlyDelivered: "\u90E8\u5206\u9001\u8FBE",
  partlyReturned: "\u90E8\u5206\u9000\u8D27",
  returned: "\u5DF2\u9000\u8D27"
};
var paymentNames2 = {
  unpaid: "\u672A\u4ED8\u6B3E",
  partlyPaid: "\u5DF2\u4ED8\u90E8\u5206",
  paid: "\u5DF2\u4ED8\u6B3E",
  partlyRefunded: "\u5DF2\u9000\u90E8\u5206",
  refunded: "\u5DF2\u9000\u6B3E"
};
var fulfilmentNames2 = {
  unfulfilled: "\u672A\u53D1\u8D27",
  partlyShipped: "\u90E8\u5206\u53D1\u8D27",
  shipped: "\u914D\u9001\u4E2D",
  delivered: "\u5DF2\u9001\u8FBE",
  returned: "\u5DF2\u9000\u8D27"
};
var moveNames2 = {
  place: "\u5DF2\u4E0B\u5355",
  pay: "\u5DF2\u4ED8\u6B3E",
  ship: "\u5DF2\u53D1\u8D27",
  deliver: "\u5DF2\u9001\u8FBE",
  cancel: "\u5DF2\u53D6\u6D88",
  refund: "\u5DF2\u9000\u6B3E",
  return: "\u5DF2\u9000\u8D27"
};
var before3 = {
  today: "\u6628\u5929",
  yesterday: "\u524D\u5929",
  week: "\u4E0A\u5468",
  lastWeek: "\u4E0A\u4E0A\u5468",
  month: "\u4E0A\u4E2A\u6708",
  lastMonth: "\u4E0A\u4E0A\u4E2A\u6708"
};
function moveRefused2(move, standing) {
  if (move === "cancel") return `\u8FD9\u4E2A\u8BA2\u5355\u76EE\u524D${standing}\uFF0C\u4E0D\u80FD\u53D6\u6D88\u4E86\u3002`;
  if (move === "refund") return `\u8FD9\u4E2A\u8BA2\u5355\u76EE\u524D${standing}\uFF0C\u6CA1\u6709\u53EF\u9000\u7684\u6B3E\u9879\u3002`;
  if (move === "return") return `\u8FD9\u4E2A\u8BA2\u5355\u76EE\u524D${standing}\uFF0C\u6CA1\u6709\u53EF\u9000\u7684\u5546\u54C1\u3002`;
  return `\u8FD9\u4E2A\u8BA2\u5355\u76EE\u524D${standing}\uFF0C\u4E0D\u80FD\u767B\u8BB0\u4E3A${moveNames2[move]}\u3002`;
}

// dialogs/replies/replies.ts
var byLanguage = { en, zh };
var repliesIn = (language) => byLanguage[language];

// prisma/demo/products.ts
var greenTeas = [
  {
    sku: "GRN-01",
    nameEn: "Pre-Qingming West Lake Longjing",
    nameZh: "\u660E\u524D\u897F\u6E56\u9F99\u4E95",
    aliases: [
      "longjing",
      "longjing tea",
      "dragon well",
      "west lake longjing",
      "\u9F99\u4E95",
      "\u9F99\u4E95\u8336",
      "\u897F\u6E56\u9F99\u4E95",
      "\u660E\u524D\u9F99\u4E95"
    ],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "green-tea",
    descriptionEn: "Tender buds picked before Qingming and fired by hand, with a clean, sweet finish; 50 g.",
    descriptionZh: "\u6E05\u660E\u524D\u91C7\u7684\u5AE9\u82BD\uFF0C\u624B\u5DE5\u7092\u5236\uFF0C\u8C46\u9999\u6E05\u96C5\uFF0C\u56DE\u7518\u60A0\u957F\uFF0C\u6BCF\u7F5050\u514B\u3002",
    price: 36800,
    stock: 42,
    picture: "longjing-pre-qingming.svg"
  },
  {
    sku: "GRN-02",
    nameEn: "Grain Rain Longjing",
    nameZh: "\u96E8\u524D\u9F99\u4E95",
    aliases: ["longjing", "longjing tea", "dragon well", "everyday longjing", "\u9F99\u4E95", "\u9F99\u4E95\u8336", "\u53E3\u7CAE\u9F99\u4E95"],
    unitEn: "box",
    unitZh: "\u76D2",
    category: "green-tea",
    descriptionEn: "The everyday Longjing: fuller leaves, warm chestnut aroma, kind to the purse; 100 g.",
    descriptionZh: "\u8C37\u96E8\u524D\u91C7\u6458\uFF0C\u53F6\u7247\u7A0D\u5927\uFF0C\u6817\u9999\u6D53\u90C1\uFF0C\u65E5\u5E38\u53E3\u7CAE\u4E4B\u9009\uFF0C\u6BCF\u76D2100\u514B\u3002",
    price: 16800,
    stock: 160,
    picture: "longjing-grain-rain.svg"
  },
  {
    sku: "GRN-03",
    nameEn: "Dongting Biluochun",
    nameZh: "\u6D1E\u5EAD\u78A7\u87BA\u6625",
    aliases: ["biluochun", "bi luo chun", "green snail spring", "\u78A7\u87BA\u6625"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "green-tea",
    descriptionEn: "Tiny downy spirals grown among fruit trees by Lake Tai, fresh and faintly fruity; 75 g.",
    descriptionZh: "\u592A\u6E56\u6D1E\u5EAD\u5C71\u679C\u6811\u95F4\u6240\u4EA7\uFF0C\u6761\u7D22\u7EA4\u7EC6\uFF0C\u5377\u66F2\u5982\u87BA\uFF0C\u82B1\u679C\u9999\u6E05\u5E7D\uFF0C\u6BCF\u7F5075\u514B\u3002",
    price: 19800,
    stock: 64,
    picture: "biluochun.svg"
  },
  {
    sku: "GRN-04",
    nameEn: "Huangshan Maofeng",
    nameZh: "\u9EC4\u5C71\u6BDB\u5CF0",
    aliases: ["maofeng", "mao feng", "yellow mountain tea", "\u6BDB\u5CF0"],
    unitEn: "bag",
    unitZh: "\u888B",
    category: "green-tea",
    descriptionEn: "Soft, orchid-scented green tea from the Yellow Mountains; 100 g.",
    descriptionZh: "\u4EA7\u81EA\u9EC4\u5C71\u4E91\u96FE\u4E4B\u95F4\uFF0C\u6E05\u9999\u4F3C\u5170\uFF0C\u6ECB\u5473\u9C9C\u723D\uFF0C\u6BCF\u888B100\u514B\u3002",
    price: 8800,
    stock: 120,
    picture: "huangshan-maofeng.svg"
  },
  {
    sku: "GRN-05",
    nameEn: "Jasmine Green Tea",
    nameZh: "\u8309\u8389\u82B1\u8336",
    aliases: ["jasmine", "jasmine tea", "\u8309\u8389", "\u8309\u8389\u8336", "\u82B1\u8336"],
    unitEn: "bag",
    unitZh: "\u888B",
    category: "green-tea",
    descriptionEn: "Green tea scented seven nights with fresh jasmine blossom; 125 g.",
    descriptionZh: "\u9C9C\u8309\u8389\u4E03\u7AA8\u800C\u6210\uFF0C\u82B1\u9999\u9C9C\u7075\uFF0C\u8336\u5473\u9187\u548C\uFF0C\u6BCF\u888B125\u514B\u3002",
    price: 5800,
    stock: 240,
    picture: "jasmine-green.svg"
  },
  {
    sku: "GRN-06",
    nameEn: "Stone-Ground Matcha",
    nameZh: "\u77F3\u78E8\u62B9\u8336",
    aliases: ["matcha", "matcha powder", "green tea powder", "\u62B9\u8336", "\u62B9\u8336\u7C89"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "green-tea",
    descriptionEn: "Fine, vivid green powder for whisking, baking or lattes; 40 g.",
    descriptionZh: "\u77F3\u78E8\u7EC6\u7814\uFF0C\u8272\u6CFD\u7FE0\u7EFF\uFF0C\u70B9\u8336\u3001\u70D8\u7119\u3001\u505A\u62FF\u94C1\u90FD\u5408\u9002\uFF0C\u6BCF\u7F5040\u514B\u3002",
    price: 11800,
    stock: 75,
    picture: "matcha.svg"
  }
];
var oolongs = [
  {
    sku: "OOL-01",
    nameEn: "Da Hong Pao",
    nameZh: "\u5927\u7EA2\u888D",
    aliases: ["dahongpao", "dhp", "big red robe", "wuyi rock tea", "\u6B66\u5937\u5CA9\u8336", "\u5CA9\u8336"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "oolong",
    descriptionEn: "Charcoal-roasted Wuyi rock oolong, deep and mineral with a long finish; 80 g.",
    descriptionZh: "\u6B66\u5937\u5CA9\u8336\uFF0C\u70AD\u706B\u6162\u7119\uFF0C\u5CA9\u97F5\u660E\u663E\uFF0C\u9999\u6C14\u99A5\u90C1\uFF0C\u6BCF\u7F5080\u514B\u3002",
    price: 22800,
    stock: 58,
    picture: "da-hong-pao.svg"
  },
  {
    sku: "OOL-02",
    nameEn: "Anxi Tieguanyin",
    nameZh: "\u5B89\u6EAA\u94C1\u89C2\u97F3",
    aliases: ["tieguanyin", "tie guan yin", "tgy", "iron goddess", "\u94C1\u89C2\u97F3"],
    unitEn: "box",
    unitZh: "\u76D2",
    category: "oolong",
    descriptionEn: "Tightly rolled oolong with an orchid scent that lasts through seven brews; 125 g.",
    descriptionZh: "\u9897\u7C92\u7D27\u7ED3\uFF0C\u5170\u82B1\u9999\u9AD8\u626C\uFF0C\u4E03\u6CE1\u6709\u4F59\u9999\uFF0C\u6BCF\u76D2125\u514B\u3002",
    price: 13800,
    stock: 130,
    picture: "tieguanyin.svg"
  },
  {
    sku: "OOL-03",
    nameEn: "Phoenix Dancong",
    nameZh: "\u51E4\u51F0\u5355\u4E1B",
    aliases: ["dancong", "dan cong", "feng huang dan cong", "\u5355\u4E1B", "\u5355\u679E", "\u9E2D\u5C4E\u9999"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "oolong",
    descriptionEn: "Chaozhou oolong of the Ya Shi Xiang cultivar, all honey and gardenia; 100 g.",
    descriptionZh: "\u6F6E\u5DDE\u9E2D\u5C4E\u9999\u5355\u4E1B\uFF0C\u6800\u5B50\u82B1\u9999\u6D53\u90C1\uFF0C\u5165\u53E3\u6709\u871C\u97F5\uFF0C\u6BCF\u7F50100\u514B\u3002",
    price: 18800,
    stock: 46,
    picture: "phoenix-dancong.svg"
  },
  {
    sku: "OOL-04",
    nameEn: "Alishan High Mountain Oolong",
    nameZh: "\u963F\u91CC\u5C71\u9AD8\u5C71\u4E4C\u9F99",
    aliases: ["alishan", "high mountain oolong", "taiwan oolong", "\u9AD8\u5C71\u4E4C\u9F99", "\u963F\u91CC\u5C71", "\u9AD8\u5C71\u8336"],
    unitEn: "bag",
    unitZh: "\u888B",
    category: "oolong",
    descriptionEn: "Creamy, floral rolled oolong grown above 1,200 metres; 100 g.",
    descriptionZh: "\u6D77\u62D4\u4E00\u5343\u4E8C\u767E\u7C73\u4EE5\u4E0A\u8336\u56ED\u6240\u4EA7\uFF0C\u5976\u9999\u6E05\u751C\uFF0C\u6C64\u611F\u67D4\u6ED1\uFF0C\u6BCF\u888B100\u514B\u3002",
    price: 16800,
    stock: 70,
    picture: "alishan-oolong.svg"
  }
];
var blackTeas = [
  {
    sku: "BLK-01",
    nameEn: "Keemun Black Tea",
    nameZh: "\u7941\u95E8\u7EA2\u8336",
    aliases: ["keemun", "qimen", "keemun tea", "\u7941\u7EA2", "\u7941\u95E8"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "black-tea",
    descriptionEn: "Slender leaves with the winey, rose-and-honey aroma that made Keemun famous; 100 g.",
    descriptionZh: "\u6761\u7D22\u7EC6\u7D27\uFF0C\u4F3C\u82B1\u4F3C\u871C\u7684\u201C\u7941\u95E8\u9999\u201D\uFF0C\u6C64\u8272\u7EA2\u4EAE\uFF0C\u6BCF\u7F50100\u514B\u3002",
    price: 12800,
    stock: 95,
    picture: "keemun.svg"
  },
  {
    sku: "BLK-02",
    nameEn: "Lapsang Souchong",
    nameZh: "\u6B63\u5C71\u5C0F\u79CD",
    aliases: ["lapsang", "smoky tea", "smoked tea", "\u5C0F\u79CD", "\u5C0F\u79CD\u7EA2\u8336"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "black-tea",
    descriptionEn: "Pine-smoked black tea from Tongmu with a dried-longan sweetness; 100 g.",
    descriptionZh: "\u6850\u6728\u5173\u677E\u70DF\u718F\u7119\uFF0C\u6842\u5706\u6C64\u5473\uFF0C\u9187\u539A\u7518\u751C\uFF0C\u6BCF\u7F50100\u514B\u3002",
    price: 10800,
    stock: 110,
    picture: "lapsang-souchong.svg"
  },
  {
    sku: "BLK-03",
    nameEn: "Dianhong Golden Tips",
    nameZh: "\u6EC7\u7EA2\u91D1\u82BD",
    aliases: ["dianhong", "dian hong", "yunnan black", "yunnan black tea", "\u6EC7\u7EA2", "\u4E91\u5357\u7EA2\u8336"],
    unitEn: "bag",
    unitZh: "\u888B",
    category: "black-tea",
    descriptionEn: "Malty Yunnan black tea full of golden buds, good with or without milk; 150 g.",
    descriptionZh: "\u4E91\u5357\u5927\u53F6\u79CD\uFF0C\u91D1\u6BEB\u663E\u9732\uFF0C\u871C\u9999\u9187\u539A\uFF0C\u6E05\u996E\u52A0\u5976\u7686\u5B9C\uFF0C\u6BCF\u888B150\u514B\u3002",
    price: 7800,
    stock: 180,
    picture: "dianhong.svg"
  },
  {
    sku: "BLK-04",
    nameEn: "Jin Jun Mei",
    nameZh: "\u91D1\u9A8F\u7709",
    aliases: ["jinjunmei", "jjm", "golden eyebrow", "\u9A8F\u7709"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "black-tea",
    descriptionEn: "A luxurious all-bud black tea tasting of honey and sweet potato; 50 g.",
    descriptionZh: "\u5168\u82BD\u5934\u5236\u6210\uFF0C\u91D1\u9EC4\u9ED1\u76F8\u95F4\uFF0C\u82B1\u871C\u85AF\u9999\u5C42\u6B21\u5206\u660E\uFF0C\u6BCF\u7F5050\u514B\u3002",
    price: 39800,
    stock: 9,
    picture: "jin-jun-mei.svg"
  }
];
var whiteAndDarkTeas = [
  {
    sku: "WHT-01",
    nameEn: "Silver Needle",
    nameZh: "\u767D\u6BEB\u94F6\u9488",
    aliases: ["silver needles", "baihao yinzhen", "yin zhen", "\u94F6\u9488"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "white-tea",
    descriptionEn: "Downy single buds from Fuding, delicate and softly sweet; 50 g.",
    descriptionZh: "\u798F\u9F0E\u5355\u82BD\uFF0C\u6EE1\u62AB\u767D\u6BEB\uFF0C\u6BEB\u9999\u6E05\u9C9C\uFF0C\u7518\u751C\u67D4\u548C\uFF0C\u6BCF\u7F5050\u514B\u3002",
    price: 26800,
    stock: 6,
    picture: "silver-needle.svg"
  },
  {
    sku: "WHT-02",
    nameEn: "White Peony",
    nameZh: "\u767D\u7261\u4E39",
    aliases: ["bai mudan", "baimudan", "pai mu tan", "\u767D\u7261\u4E39\u8336"],
    unitEn: "box",
    unitZh: "\u76D2",
    category: "white-tea",
    descriptionEn: "One bud and two leaves, sun-withered, with a light hay-and-melon sweetness; 80 g.",
    descriptionZh: "\u4E00\u82BD\u4E8C\u53F6\uFF0C\u65E5\u5149\u840E\u51CB\uFF0C\u6E05\u751C\u5E26\u82B1\u9999\uFF0C\u9002\u5408\u521D\u5C1D\u767D\u8336\uFF0C\u6BCF\u76D280\u514B\u3002",
    price: 11800,
    stock: 88,
    picture: "white-peony.svg"
  },
  {
    sku: "WHT-03",
    nameEn: "Aged Shou Mei Cake",
    nameZh: "\u8001\u5BFF\u7709\u8336\u997C",
    aliases: ["shou mei", "shoumei", "aged white tea", "tea cake", "\u5BFF\u7709", "\u8001\u5BFF\u7709", "\u8001\u767D\u8336", "\u8336\u997C"],
    unitEn: "cake",
    unitZh: "\u997C",
    category: "white-tea",
    descriptionEn: "Six-year-old white tea with a jujube sweetness, lovely simmered in winter; 300 g.",
    descriptionZh: "\u516D\u5E74\u9648\u5316\uFF0C\u67A3\u9999\u6E29\u6DA6\uFF0C\u51AC\u65E5\u716E\u996E\u5C24\u4F73\uFF0C\u6BCF\u997C300\u514B\u3002",
    price: 15800,
    stock: 52,
    picture: "shou-mei-cake.svg"
  },
  {
    sku: "DRK-01",
    nameEn: "Ripe Pu'er Cake",
    nameZh: "\u666E\u6D31\u719F\u8336\u997C",
    aliases: [
      "pu'er",
      "puer",
      "pu-erh",
      "tea cake",
      "ripe puer",
      "shou puer",
      "\u666E\u6D31",
      "\u666E\u6D31\u8336",
      "\u8336\u997C",
      "\u719F\u666E",
      "\u666E\u6D31\u719F\u8336"
    ],
    unitEn: "cake",
    unitZh: "\u997C",
    category: "dark-tea",
    descriptionEn: "Smooth, earthy and warming, from old Menghai leaf; 357 g.",
    descriptionZh: "\u52D0\u6D77\u6599\u53D1\u9175\uFF0C\u9648\u9999\u9187\u539A\uFF0C\u6C64\u8272\u7EA2\u6D53\uFF0C\u6696\u80C3\u987A\u53E3\uFF0C\u6BCF\u997C357\u514B\u3002",
    price: 18800,
    stock: 84,
    picture: "puer-ripe-cake.svg"
  },
  {
    sku: "DRK-02",
    nameEn: "Raw Pu'er Cake",
    nameZh: "\u666E\u6D31\u751F\u8336\u997C",
    aliases: [
      "pu'er",
      "puer",
      "pu-erh",
      "tea cake",
      "raw puer",
      "sheng puer",
      "\u666E\u6D31",
      "\u666E\u6D31\u8336",
      "\u8336\u997C",
      "\u751F\u666E",
      "\u666E\u6D31\u751F\u8336"
    ],
    unitEn: "cake",
    unitZh: "\u997C",
    category: "dark-tea",
    descriptionEn: "Lively, floral and made to be kept: it deepens with every year; 357 g.",
    descriptionZh: "\u53E4\u6811\u6625\u8336\u538B\u5236\uFF0C\u9999\u626C\u5473\u70C8\uFF0C\u56DE\u7518\u751F\u6D25\uFF0C\u8D8A\u9648\u8D8A\u9999\uFF0C\u6BCF\u997C357\u514B\u3002",
    price: 25800,
    stock: 37,
    picture: "puer-raw-cake.svg"
  },
  {
    sku: "DRK-03",
    nameEn: "Liu Bao Tea",
    nameZh: "\u516D\u5821\u8336",
    aliases: ["liu bao", "liubao", "liu pao", "\u516D\u5821"],
    unitEn: "bag",
    unitZh: "\u888B",
    category: "dark-tea",
    descriptionEn: "Basket-aged dark tea from Guangxi, mellow with a hint of betel nut; 200 g.",
    descriptionZh: "\u5E7F\u897F\u68A7\u5DDE\u6240\u4EA7\uFF0C\u7AF9\u7BD3\u9648\u5316\uFF0C\u69DF\u6994\u9999\u663E\uFF0C\u7EA2\u6D53\u9187\u548C\uFF0C\u6BCF\u888B200\u514B\u3002",
    price: 9800,
    stock: 66,
    picture: "liu-bao.svg"
  },
  {
    sku: "DRK-04",
    nameEn: "Mandarin Pu'er",
    nameZh: "\u5C0F\u9752\u67D1",
    aliases: ["tangerine puer", "mandarin puer", "orange puer", "xiao qing gan", "\u9752\u67D1", "\u67D1\u666E", "\u67D1\u666E\u8336"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "dark-tea",
    descriptionEn: "Ripe pu'er packed into small green mandarins from Xinhui; ten to a tin.",
    descriptionZh: "\u65B0\u4F1A\u9752\u67D1\u88C5\u5165\u719F\u666E\uFF0C\u67D1\u9999\u6E05\u723D\uFF0C\u4E00\u9897\u4E00\u6CE1\uFF0C\u6BCF\u7F50\u5341\u9897\u3002",
    price: 8800,
    stock: 140,
    picture: "mandarin-puer.svg"
  }
];
var herbalTeas = [
  {
    sku: "HRB-01",
    nameEn: "Hangzhou Chrysanthemum Tea",
    nameZh: "\u676D\u767D\u83CA\u82B1\u8336",
    aliases: ["chrysanthemum", "chrysanthemum tea", "\u83CA\u82B1", "\u83CA\u82B1\u8336", "\u676D\u767D\u83CA"],
    unitEn: "bag",
    unitZh: "\u888B",
    category: "herbal",
    descriptionEn: "Whole white blossoms that open in the glass, cooling and lightly sweet; 60 g.",
    descriptionZh: "\u6850\u4E61\u6574\u6735\u676D\u767D\u83CA\uFF0C\u5165\u6C34\u8212\u5C55\uFF0C\u6E05\u751C\u6DA6\u5589\uFF0C\u6BCF\u888B60\u514B\u3002",
    price: 3800,
    stock: 260,
    picture: "chrysanthemum.svg"
  },
  {
    sku: "HRB-02",
    nameEn: "Rosebud Tea",
    nameZh: "\u73AB\u7470\u82B1\u8336",
    aliases: ["rose", "rose tea", "rosebuds", "\u73AB\u7470", "\u73AB\u7470\u8336", "\u73AB\u7470\u82B1"],
    unitEn: "tin",
    unitZh: "\u7F50",
    category: "herbal",
    descriptionEn: "Fragrant Pingyin rosebuds, caffeine-free; 50 g.",
    descriptionZh: "\u5C71\u4E1C\u5E73\u9634\u91CD\u74E3\u73AB\u7470\uFF0C\u9999\u6C14\u99A5\u90C1\uFF0C\u4E0D\u542B\u5496\u5561\u56E0\uFF0C\u6BCF\u7F5050\u514B\u3002",
    price: 4200,
    stock: 150,
    picture: "rosebud.svg"
  },
  {
    sku: "HRB-03",
    nameEn: "Roasted Buckwheat Tea",
    nameZh: "\u82E6\u835E\u8336",
    aliases: ["buckwheat", "buckwheat tea", "soba tea", "\u82E6\u835E", "\u835E\u9EA6\u8336"],
    unitEn: "bag",
    unitZh: "\u888B",
    category: "herbal",
    descriptionEn: "Toasty, biscuity and caffeine-free, a friend after dinner; 250 g.",
    descriptionZh: "\u5927\u51C9\u5C71\u9ED1\u82E6\u835E\uFF0C\u7119\u9999\u6D53\u90C1\uFF0C\u996D\u540E\u4E00\u676F\u5F88\u8212\u670D\uFF0C\u6BCF\u888B250\u514B\u3002",
    price: 2800,
    stock: 210,
    picture: "buckwheat.svg"
  }
];
var teaware = [
  {
    sku: "WAR-01",
    nameEn: "White Porcelain Gaiwan",
    nameZh: "\u767D\u74F7\u76D6\u7897",
    aliases: ["gaiwan", "lidded bowl", "\u76D6\u7897", "\u4E09\u624D\u7897"],
    unitEn: "piece",
    unitZh: "\u53EA",
    category: "teaware",
    descriptionEn: "Thin Dehua porcelain with a flared rim that stays cool to the fingers; 120 ml.",
    descriptionZh: "\u5FB7\u5316\u767D\u74F7\uFF0C\u80CE\u8584\u91C9\u6DA6\uFF0C\u7FFB\u6CBF\u4E0D\u70EB\u624B\uFF0C\u5BB9\u91CF120\u6BEB\u5347\u3002",
    price: 12800,
    stock: 54,
    picture: "gaiwan.svg"
  },
  {
    sku: "WAR-02",
    nameEn: "Yixing Clay Teapot",
    nameZh: "\u5B9C\u5174\u7D2B\u7802\u58F6",
    aliases: ["yixing teapot", "teapot", "clay teapot", "zisha", "\u7D2B\u7802\u58F6", "\u7D2B\u7802", "\u8336\u58F6"],
    unitEn: "piece",
    unitZh: "\u628A",
    category: "teaware",
    descriptionEn: "Hand-built from purple clay, it grows more beautiful with every brew; 200 ml.",
    descriptionZh: "\u539F\u77FF\u7D2B\u6CE5\u5168\u624B\u5DE5\u5236\u4F5C\uFF0C\u8D8A\u517B\u8D8A\u6DA6\uFF0C\u5BB9\u91CF200\u6BEB\u5347\u3002",
    price: 128e3,
    stock: 3,
    picture: "yixing-teapot.svg"
  },
  {
    sku: "WAR-03",
    nameEn: "Glass Fairness Pitcher",
    nameZh: "\u73BB\u7483\u516C\u9053\u676F",
    aliases: ["fairness pitcher", "fairness cup", "gongdaobei", "pitcher", "\u516C\u9053\u676F", "\u516C\u676F", "\u8336\u6D77"],
    unitEn: "piece",
    unitZh: "\u4E2A",
    category: "teaware",
    descriptionEn: "Heat-proof glass with a clean pour, so that every cup is equally strong; 300 ml.",
    descriptionZh: "\u9AD8\u787C\u7845\u73BB\u7483\uFF0C\u65AD\u6C34\u5229\u843D\uFF0C\u8336\u6C64\u5747\u5300\uFF0C\u5BB9\u91CF300\u6BEB\u5347\u3002",
    price: 6800,
    stock: 90,
    picture: "fairness-pitcher.svg"
  },
  {
    sku: "WAR-04",
    nameEn: "Bamboo Tea Tray",
    nameZh: "\u7AF9\u5236\u8336\u76D8",
    aliases: ["tea tray", "gongfu tray", "bamboo tray", "\u8336\u76D8", "\u7AF9\u8336\u76D8"],
    unitEn: "piece",
    unitZh: "\u4E2A",
    category: "teaware",
    descriptionEn: "Slatted bamboo over a drip drawer, roomy enough for a pot and four cups.",
    descriptionZh: "\u91CD\u7AF9\u6750\u8D28\uFF0C\u62BD\u5C49\u5F0F\u50A8\u6C34\uFF0C\u53EF\u653E\u4E00\u58F6\u56DB\u676F\u3002",
    price: 23800,
    stock: 22,
    picture: "tea-tray.svg"
  },
  {
    sku: "WAR-05",
    nameEn: "Travel Tea Set",
    nameZh: "\u65C5\u884C\u8336\u5177",
    aliases: ["travel set", "portable tea set", "tea set", "\u65C5\u884C\u8336\u5177\u5957\u88C5", "\u5FEB\u5BA2\u676F", "\u4FBF\u643A\u8336\u5177"],
    unitEn: "set",
    unitZh: "\u5957",
    category: "teaware",
    descriptionEn: "A small pot and two cups nested in a padded case for the road.",
    descriptionZh: "\u4E00\u58F6\u4E24\u676F\uFF0C\u6536\u8FDB\u4FBF\u643A\u8F6F\u5305\uFF0C\u51FA\u95E8\u4E5F\u80FD\u597D\u597D\u559D\u8336\u3002",
    price: 19800,
    stock: 33,
    picture: "travel-tea-set.svg"
  }
];
var cups = [
  {
    sku: "CUP-01",
    nameEn: "Celadon Mug",
    nameZh: "\u9752\u74F7\u9A6C\u514B\u676F",
    aliases: ["mug", "green mug", "longquan mug", "\u9A6C\u514B\u676F", "\u9752\u74F7\u676F", "\u9F99\u6CC9\u9752\u74F7\u676F"],
    unitEn: "piece",
    unitZh: "\u4E2A",
    category: "cups",
    descriptionEn: "Longquan celadon in a quiet plum green, comfortable in the hand; 350 ml.",
    descriptionZh: "\u9F99\u6CC9\u9752\u74F7\uFF0C\u6885\u5B50\u9752\u91C9\uFF0C\u624B\u611F\u6E29\u6DA6\uFF0C\u5BB9\u91CF350\u6BEB\u5347\u3002",
    price: 8800,
    stock: 76,
    picture: "celadon-mug.svg"
  },
  {
    sku: "CUP-02",
    nameEn: "Blue-and-White Mug",
    nameZh: "\u9752\u82B1\u9A6C\u514B\u676F",
    aliases: ["mug", "blue mug", "blue and white mug", "porcelain mug", "\u9A6C\u514B\u676F", "\u9752\u82B1\u676F", "\u9752\u82B1\u74F7\u676F"],
    unitEn: "piece",
    unitZh: "\u4E2A",
    category: "cups",
    descriptionEn: "Jingdezhen porcelain with a hand-painted vine under the glaze; 350 ml.",
    descriptionZh: "\u666F\u5FB7\u9547\u624B\u7ED8\u91C9\u4E0B\u9752\u82B1\u7F20\u679D\u7EB9\uFF0C\u5BB9\u91CF350\u6BEB\u5347\u3002",
    price: 7800,
    stock: 98,
    picture: "blue-white-mug.svg"
  },
  {
    sku: "CUP-03",
    nameEn: "Tenmoku Tea Bowl",
    nameZh: "\u5154\u6BEB\u5EFA\u76CF",
    aliases: ["tenmoku", "jian zhan", "jianzhan", "tea bowl", "\u5EFA\u76CF", "\u5929\u76EE\u76CF"],
    unitEn: "piece",
    unitZh: "\u53EA",
    category: "cups",
    descriptionEn: "Black-glazed bowl with silver hare's-fur streaks, no two alike; 90 ml.",
    descriptionZh: "\u9ED1\u91C9\u94F6\u5154\u6BEB\uFF0C\u67F4\u70E7\u800C\u6210\uFF0C\u6BCF\u53EA\u7EB9\u8DEF\u4E0D\u540C\uFF0C\u5BB9\u91CF90\u6BEB\u5347\u3002",
    price: 16800,
    stock: 0,
    picture: "tenmoku-bowl.svg"
  },
  {
    sku: "CUP-04",
    nameEn: "Tasting Cups, Set of Six",
    nameZh: "\u54C1\u8317\u676F\u516D\u53EA\u88C5",
    aliases: ["tasting cups", "teacups", "tea cups", "small cups", "\u54C1\u8317\u676F", "\u5C0F\u8336\u676F"],
    unitEn: "set",
    unitZh: "\u5957",
    category: "cups",
    descriptionEn: "Six eggshell-thin white cups for sharing a pot; 45 ml each.",
    descriptionZh: "\u8584\u80CE\u767D\u74F7\u5C0F\u676F\uFF0C\u516D\u53EA\u4E00\u5957\uFF0C\u5F85\u5BA2\u5206\u8336\u6B63\u5408\u9002\uFF0C\u6BCF\u53EA45\u6BEB\u5347\u3002",
    price: 9600,
    stock: 61,
    picture: "tasting-cups.svg"
  }
];
var giftsAndAccessories = [
  {
    sku: "GFT-01",
    nameEn: "Spring Harvest Gift Box",
    nameZh: "\u6625\u8336\u793C\u76D2",
    aliases: ["gift box", "tea gift", "spring gift box", "\u793C\u76D2", "\u8336\u53F6\u793C\u76D2", "\u9001\u793C"],
    unitEn: "box",
    unitZh: "\u76D2",
    category: "gifts",
    descriptionEn: "Two tins of the year's first green teas in a linen-covered box.",
    descriptionZh: "\u4E24\u7F50\u5F53\u5B63\u5934\u91C7\u7EFF\u8336\uFF0C\u5E03\u9762\u793C\u76D2\uFF0C\u9001\u957F\u8F88\u9001\u5BA2\u6237\u90FD\u4F53\u9762\u3002",
    price: 48800,
    stock: 40,
    picture: "spring-gift-box.svg"
  },
  {
    sku: "GFT-02",
    nameEn: "Four Teas Sampler",
    nameZh: "\u56DB\u5473\u54C1\u9274\u88C5",
    aliases: ["sampler", "tea sampler", "sample set", "\u54C1\u9274\u88C5", "\u8BD5\u559D\u88C5", "\u5C0F\u6837"],
    unitEn: "box",
    unitZh: "\u76D2",
    category: "gifts",
    descriptionEn: "Green, oolong, black and pu'er in four small tins: find out what you like.",
    descriptionZh: "\u7EFF\u8336\u3001\u4E4C\u9F99\u3001\u7EA2\u8336\u3001\u666E\u6D31\u5404\u4E00\u5C0F\u7F50\uFF0C\u5148\u5C1D\u540E\u9009\u4E0D\u7EA0\u7ED3\u3002",
    price: 12600,
    stock: 105,
    picture: "four-teas-sampler.svg"
  },
  {
    sku: "GFT-03",
    nameEn: "Mid-Autumn Moon Gift Box",
    nameZh: "\u4E2D\u79CB\u6708\u5706\u793C\u76D2",
    aliases: [
      "gift box",
      "moon festival gift",
      "mid-autumn gift",
      "\u793C\u76D2",
      "\u8336\u53F6\u793C\u76D2",
      "\u4E2D\u79CB\u793C\u76D2",
      "\u4E2D\u79CB\u8336\u793C"
    ],
    unitEn: "box",
    unitZh: "\u76D2",
    category: "gifts",
    descriptionEn: "Dancong oolong and two cups in a round box, made to go with mooncakes.",
    descriptionZh: "\u5706\u76D2\u88C5\u5355\u4E1B\u4E00\u7F50\u3001\u8336\u676F\u4E00\u5BF9\uFF0C\u914D\u6708\u997C\u521A\u521A\u597D\u3002",
    price: 32800,
    stock: 18,
    picture: "mid-autumn-gift-box.svg"
  },
  {
    sku: "ACC-01",
    nameEn: "Bamboo Matcha Whisk",
    nameZh: "\u7AF9\u5236\u8336\u7B45",
    aliases: ["whisk", "matcha whisk", "chasen", "\u8336\u7B45", "\u8336\u5237"],
    unitEn: "piece",
    unitZh: "\u4E2A",
    category: "accessories",
    descriptionEn: "Eighty fine tines cut from one piece of bamboo.",
    descriptionZh: "\u4E00\u8282\u7AF9\u5B50\u624B\u5DE5\u5256\u6210\u516B\u5341\u672C\uFF0C\u6253\u51FA\u7684\u8336\u6CAB\u7EC6\u817B\u3002",
    price: 4800,
    stock: 47,
    picture: "matcha-whisk.svg"
  },
  {
    sku: "ACC-02",
    nameEn: "Fine-Mesh Tea Strainer",
    nameZh: "\u7EC6\u7F51\u8336\u6F0F",
    aliases: ["strainer", "tea strainer", "tea filter", "\u8336\u6F0F", "\u8336\u6EE4", "\u6EE4\u7F51"],
    unitEn: "piece",
    unitZh: "\u4E2A",
    category: "accessories",
    descriptionEn: "Stainless double mesh that keeps even broken leaf out of the cup.",
    descriptionZh: "304\u4E0D\u9508\u94A2\u53CC\u5C42\u7EC6\u7F51\uFF0C\u788E\u8336\u4E5F\u6EE4\u5F97\u5E72\u51C0\u3002",
    price: 2600,
    stock: 135,
    picture: "tea-strainer.svg"
  },
  {
    sku: "ACC-03",
    nameEn: "Linen Tea Cloth",
    nameZh: "\u68C9\u9EBB\u8336\u5DFE",
    aliases: ["tea cloth", "tea towel", "cloth", "\u8336\u5DFE", "\u8336\u5E03"],
    unitEn: "piece",
    unitZh: "\u6761",
    category: "accessories",
    descriptionEn: "Thirsty cotton-linen cloth for the tea table.",
    descriptionZh: "\u68C9\u9EBB\u6DF7\u7EBA\uFF0C\u5438\u6C34\u5FEB\uFF0C\u4E0D\u6389\u6BDB\u3002",
    price: 1800,
    stock: 190,
    picture: "tea-cloth.svg"
  },
  {
    sku: "ACC-04",
    nameEn: "Six Tea Tools",
    nameZh: "\u8336\u9053\u516D\u541B\u5B50",
    aliases: ["tea tools", "tool set", "tea scoop", "\u516D\u541B\u5B50", "\u8336\u5177\u516D\u4EF6\u5957", "\u8336\u5939"],
    unitEn: "set",
    unitZh: "\u5957",
    category: "accessories",
    descriptionEn: "Scoop, tongs, needle, funnel and spoon in their own bamboo holder.",
    descriptionZh: "\u8336\u5219\u3001\u8336\u5319\u3001\u8336\u5939\u3001\u8336\u9488\u3001\u8336\u6F0F\u914D\u7AF9\u7B52\uFF0C\u4E00\u5957\u9F50\u5168\u3002",
    price: 5800,
    stock: 5,
    picture: "tea-tools.svg"
  }
];
var demoProducts = [
  ...greenTeas,
  ...oolongs,
  ...blackTeas,
  ...whiteAndDarkTeas,
  ...herbalTeas,
  ...teaware,
  ...cups,
  ...giftsAndAccessories
];

// test/dialogs/understanding/demoCatalogue.ts
var demoCatalogue = buildCatalogue(
  demoProducts.map(({ sku, nameEn, nameZh, unitEn, unitZh, aliases, category }) => ({
    id: sku,
    sku,
    aliases,
    category,
    kinds: [repliesIn("en").category(category), repliesIn("zh").category(category)],
    names: { en: nameEn, zh: nameZh },
    units: { en: unitEn, zh: unitZh }
  }))
);

// .perf.ts
var now = /* @__PURE__ */ new Date("2026-11-18T02:00:00Z");
var fs = { findAddress, findProducts: (t) => findProducts(demoCatalogue, t), findEmail, findName, findPhone, findQuantities, findOrderNumbers, findLoneOrders, findDates: (t) => findDates(t, { now, timeZone: "Asia/Shanghai" }), findMoney, findComparisons, findPercents, findPeople, findPhones: (t) => findPhones(t, "CN"), findTracking, findMeasured, findAnswer, typed: (t) => findTyped(t, { catalogue: demoCatalogue, now, timeZone: "Asia/Shanghai", country: "CN" }), readEntities: (t) => readEntities(t, demoCatalogue) };
var base = ["\u4E09", "1 ", "a", "a ", "1", "1,", "\u4E07", "yes ", "later,", "\u518D", "\u5468", "\u4E94\u6708", "$1", "100\u5230", "at ", "not ", "\u5BA2\u6237", "\u738B\u660E", "Ab ", "the 1st ", "12 hill ", "@a.", "a@", "\u8DEF1", "-1", "next ", "1\u67081\u65E5", ". ", "1.", "one ", "hundred "];
for (const f of Object.values(fs)) f("\u6765\u4E09\u76D2\u9F99\u4E95 13800138000");
var worst = [];
for (const b of base) for (const [n, f] of Object.entries(fs)) {
  const t = b.repeat(Math.ceil(1e3 / b.length)).slice(0, 1e3);
  f(t);
  const at = performance.now();
  f(t);
  worst.push([n, b, performance.now() - at]);
}
worst.sort((a, b) => b[2] - a[2]);
for (const [n, b, m] of worst.slice(0, 45)) console.log(n, JSON.stringify(b), m.toFixed(1));
